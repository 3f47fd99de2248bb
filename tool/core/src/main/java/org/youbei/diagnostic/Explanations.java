package org.youbei.diagnostic;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** The pages that say what a code means, one a code, from the class path: the Chinese part, a line {@code ---}, the English part. */
public final class Explanations {
    private static final String FOLDER = "youbei/diagnostics/";
    private static final String DIVIDER = "\n---\n";

    private final Language language;
    private final Messages messages;

    public Explanations(Language language) {
        this.language = language;
        this.messages = Messages.of(language);
    }

    /** Returns all codes that there are, sorted. */
    public List<String> codes() {
        return messages.sentences().keySet().stream()
                .filter(key -> key.startsWith("YB") && !key.contains("."))
                .sorted()
                .toList();
    }

    /** Returns what a code means, in Markdown, every line ended; empty for an unknown code. */
    public Optional<String> page(String code) {
        if (!messages.has(code)) {
            return Optional.empty();
        }
        return Optional.of(written(code).orElseGet(() -> fromSentences(code)));
    }

    private Optional<String> written(String code) {
        try (InputStream in = Explanations.class.getClassLoader().getResourceAsStream(FOLDER + code + ".md")) {
            return in == null
                    ? Optional.empty()
                    : Optional.of(part(new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n")));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private String part(String page) {
        int divider = page.indexOf(DIVIDER);
        if (divider < 0) {
            return page;
        }
        String part = language == Language.ZH ? page.substring(0, divider) : page.substring(divider + DIVIDER.length());
        return part.strip() + "\n";
    }

    /** A page made of the sentences that a code may say. */
    private String fromSentences(String code) {
        StringBuilder page = new StringBuilder("# " + code + " " + messages.unfilled(code) + "\n");
        messages.sentences().keySet().stream()
                .filter(key -> key.startsWith(code + "."))
                .sorted()
                .forEach(key -> page.append("\n- ").append(messages.unfilled(key)));
        return page.append('\n').toString();
    }
}
