package org.youbei.diagnostic;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.youbei.text.SourceRange;
import org.youbei.text.Span;

/**
 * A finding: one fact that is wrong, its place, and what to type instead.
 *
 * @param range where it stands
 * @param message the fact with its value
 * @param hintPhrase the text to type, or null when there is none to give
 * @param related other places that belong to it, each with its own sentence
 * @param ruleOrNull the id of the rule of law that it breaks, or null when it is not a legal finding
 */
public record Diagnostic(
        Code code,
        SourceRange range,
        Phrase message,
        @Nullable Phrase hintPhrase,
        List<Related> related,
        @Nullable String ruleOrNull)
        implements Comparable<Diagnostic> {
    private static final Comparator<Diagnostic> ORDER = Comparator.comparing(Diagnostic::range)
            .thenComparing(Diagnostic::code)
            .thenComparing(finding -> finding.rule().orElse(""))
            .thenComparing(finding -> finding.message().arguments().toString());

    public Diagnostic {
        related = List.copyOf(related);
    }

    /** Another place that belongs to a finding. */
    public record Related(SourceRange range, Phrase message) {}

    /** Returns a finding whose words are the bundle's sentence for its code. */
    public static Diagnostic at(SourceRange range, Code code, Object... arguments) {
        return new Diagnostic(code, range, Phrase.of(code.id(), arguments), null, List.of(), null);
    }

    /** Returns a finding at a span of a file. */
    public static Diagnostic at(String file, Span span, Code code, Object... arguments) {
        return at(new SourceRange(file, span), code, arguments);
    }

    /** Returns this finding with the code's sentence {@code <code>.hint}. */
    public Diagnostic hint(Object... arguments) {
        return hintOf("hint", arguments);
    }

    /** Returns this finding with another of the code's sentences, {@code <code>.<name>}, as its hint. */
    public Diagnostic hintOf(String name, Object... arguments) {
        return new Diagnostic(code, range, message, Phrase.of(code.id() + "." + name, arguments), related, ruleOrNull);
    }

    /** Returns this finding with another of the code's sentences, {@code <code>.<name>}, as its message. */
    public Diagnostic messageOf(String name, Object... arguments) {
        return new Diagnostic(
                code, range, Phrase.of(code.id() + "." + name, arguments), hintPhrase, related, ruleOrNull);
    }

    /** Returns this finding with one more place, under the code's sentence {@code <code>.<name>}. */
    public Diagnostic relate(SourceRange place, String name, Object... arguments) {
        List<Related> all = new ArrayList<>(related);
        all.add(new Related(place, Phrase.of(code.id() + "." + name, arguments)));
        return new Diagnostic(code, range, message, hintPhrase, all, ruleOrNull);
    }

    /** Returns this finding with more places. */
    public Diagnostic relate(List<Related> places) {
        List<Related> all = new ArrayList<>(related);
        all.addAll(places);
        return new Diagnostic(code, range, message, hintPhrase, all, ruleOrNull);
    }

    /** Returns this finding as the breach of a rule of law. */
    public Diagnostic ofRule(String rule) {
        return new Diagnostic(code, range, message, hintPhrase, related, rule);
    }

    /** Returns the id of the rule of law that it breaks. */
    public Optional<String> rule() {
        return Optional.ofNullable(ruleOrNull);
    }

    public Severity severity() {
        return code.severity();
    }

    public Optional<Phrase> advice() {
        return Optional.ofNullable(hintPhrase);
    }

    @Override
    public int compareTo(Diagnostic other) {
        return ORDER.compare(this, other);
    }
}
