package org.youbei.diagnostic;

/** The world failed: the disk, git, a port. It is caught once, at the top, and said in one sentence. */
public final class ToolException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Phrase phrase;

    /**
     * @param key the key of the sentence in the message bundles, e.g. {@code tool.read}
     * @param arguments what fills its blanks
     */
    public ToolException(String key, Object... arguments) {
        super(key);
        this.phrase = Phrase.of(key, arguments);
    }

    public Phrase phrase() {
        return phrase;
    }
}
