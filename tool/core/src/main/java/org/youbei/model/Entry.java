package org.youbei.model;

import org.youbei.text.SourceRange;

/** Anything that has a name others refer to: a plan, a person, a place, a drill. */
public interface Entry {
    Id id();

    /** Returns the name as people read it. */
    String name();

    /** Returns the place of its id in the workspace. */
    SourceRange source();
}
