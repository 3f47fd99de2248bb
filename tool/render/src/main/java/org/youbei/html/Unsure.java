package org.youbei.html;

/** Says that a template holds, or a page makes it meet, what a {@link Layout} does not know for certain: then FreeMarker decides. */
final class Unsure extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Unsure(String what) {
        super(what, null, false, false);
    }
}
