package org.youbei.cli;

import org.youbei.diagnostic.Phrase;

/** A command was used in a way that its options alone cannot rule out; it is said in one sentence, with exit code 2. */
final class WrongUsage extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Phrase phrase;

    WrongUsage(String key, Object... arguments) {
        super(key);
        this.phrase = Phrase.of(key, arguments);
    }

    Phrase phrase() {
        return phrase;
    }
}
