package org.youbei.html;

/** An expression of a template. Its value is a text, whole number, truth, list, map, record or {@link Html}; one that has none throws {@link Unsure}. */
interface Term {
    Object of(Scope scope);
}
