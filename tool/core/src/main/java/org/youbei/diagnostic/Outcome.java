package org.youbei.diagnostic;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What a step of the pipeline gives: a value, what was found on the way, or both.
 *
 * @param valueOrNull the value, or null when the findings left none
 */
public record Outcome<T>(@Nullable T valueOrNull, List<Diagnostic> diagnostics) {
    public Outcome {
        diagnostics = List.copyOf(diagnostics);
    }

    public static <T> Outcome<T> of(T value) {
        return new Outcome<>(value, List.of());
    }

    public static <T> Outcome<T> of(T value, List<Diagnostic> diagnostics) {
        return new Outcome<>(value, diagnostics);
    }

    public static <T> Outcome<T> failed(List<Diagnostic> diagnostics) {
        return new Outcome<>(null, diagnostics);
    }

    public static <T> Outcome<T> failed(Diagnostic diagnostic) {
        return failed(List.of(diagnostic));
    }

    public Optional<T> value() {
        return Optional.ofNullable(valueOrNull);
    }

    /** Returns whether any finding is an error. */
    public boolean hasErrors() {
        return diagnostics.stream().anyMatch(finding -> finding.severity() == Severity.ERROR);
    }

    /** Returns the outcome of the next step on this value, with the findings of both; none when there is no value. */
    public <R> Outcome<R> then(Function<T, Outcome<R>> step) {
        T value = valueOrNull;
        if (value == null) {
            return failed(diagnostics);
        }
        Outcome<R> next = step.apply(value);
        List<Diagnostic> all = new ArrayList<>(diagnostics);
        all.addAll(next.diagnostics());
        return new Outcome<>(next.valueOrNull(), all);
    }
}
