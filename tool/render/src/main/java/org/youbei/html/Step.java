package org.youbei.html;

/** A part of a template that writes something, or remembers it. */
interface Step {
    void write(Scope scope);
}
