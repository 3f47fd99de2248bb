package org.youbei.html;

import java.util.Optional;
import org.youbei.model.plan.Outline;

/** What the links of a body become on the page that shows it. */
public interface LinkTargets {
    /** Returns the HTML of a cross-link; empty when the edition does not hold its target. */
    Optional<Html> crossLink(Outline.WikiLink link);

    /** Returns the address of a file of the workspace, from the page; empty when the edition does not hold it. */
    Optional<String> file(String path);
}
