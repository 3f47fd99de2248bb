package org.youbei.test.rule;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.youbei.parse.YamlParser;
import org.youbei.rule.Params;
import org.youbei.test.Overlay;
import org.youbei.test.Repository;
import org.youbei.text.Limits;

/**
 * A case of {@code test/rules}: changes to the sample district that break a rule, and, where the sample has nothing that the rule applies to, changes that keep it.
 *
 * @param file the changed file in which the finding stands
 * @param says words of the finding
 * @param at what stands at the place of the finding in the broken file; empty when that does not matter
 */
record RuleCase(
        String rule, LocalDate today, List<Params> breaks, List<Params> keeps, String file, String says, String at) {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    /** Returns all cases, in the order of files and lines. */
    static List<RuleCase> all() {
        List<RuleCase> cases = new ArrayList<>();
        try (Stream<Path> files = Files.list(Repository.root().resolve("test/rules"))) {
            for (Path file : files.sorted().toList()) {
                String text = Files.readString(file);
                Params.of(YamlParser.parse(file.toString(), text, 1, Limits.REGISTER_NODES)
                                .value()
                                .orElseThrow())
                        .list("cases")
                        .forEach(one -> cases.add(of(one)));
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return cases;
    }

    private static RuleCase of(Params one) {
        List<Params> breaks = one.list("breaks");
        return new RuleCase(
                one.text("rule"),
                one.find("today").map(LocalDate::parse).orElse(TODAY),
                breaks,
                one.list("keeps"),
                one.find("file").orElseGet(() -> breaks.get(0).text("file")),
                one.find("says").orElse(""),
                one.find("at").orElse(""));
    }

    /**
     * Returns files with changes made: {@code replace} by {@code with} everywhere, {@code cut} up to {@code until} taken out, {@code add} at the end, {@code text} for
     * the whole, {@code remove: true}.
     */
    static Overlay apply(Overlay files, List<Params> changes) {
        Overlay changed = files;
        for (Params change : changes) {
            String path = change.text("file");
            if (change.find("remove").isPresent()) {
                changed = changed.with(path, null);
                continue;
            }
            Optional<String> whole = change.find("text");
            String text = whole.orElseGet(() -> "");
            if (whole.isEmpty()) {
                text = edited(new String(changed.read(path), StandardCharsets.UTF_8), path, change);
            }
            changed = changed.with(path, text.getBytes(StandardCharsets.UTF_8));
        }
        return changed;
    }

    private static String edited(String text, String path, Params change) {
        String old = change.find("replace").orElse("");
        if (!old.isEmpty() && !text.contains(old)) {
            throw new IllegalStateException(path + " does not hold " + old);
        }
        String replaced =
                old.isEmpty() ? text : text.replace(old, change.find("with").orElse(""));
        return cut(replaced, path, change) + change.find("add").orElse("");
    }

    private static String cut(String text, String path, Params change) {
        Optional<String> from = change.find("cut");
        if (from.isEmpty()) {
            return text;
        }
        int start = text.indexOf(from.get());
        int end = change.find("until")
                .map(until -> text.indexOf(until, start + 1))
                .orElse(text.length());
        if (start < 0 || end < 0) {
            throw new IllegalStateException(path + " does not hold " + from.get());
        }
        return text.substring(0, start) + text.substring(end);
    }

    @Override
    public String toString() {
        return rule + (says.isEmpty() ? "" : " " + says);
    }
}
