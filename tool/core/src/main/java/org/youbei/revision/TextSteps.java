package org.youbei.revision;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.youbei.diagnostic.Outcome;
import org.youbei.model.Audience;
import org.youbei.model.PlanStatus;
import org.youbei.model.plan.Outline;
import org.youbei.parse.BodyParser;
import org.youbei.parse.Sections;
import org.youbei.text.FrontMatter;
import org.youbei.workspace.git.LineChanges;

/**
 * The differences between the newest texts of a plan, as an edition may show them. Old texts are projected as the present one is: passages above the edition are not in
 * them, and a text that was above it ends the row. Below the command edition a line that is not in the present text is withheld when it names a person, a number or an
 * address, or has ever stood in such a passage: what was taken out because it should not have been there must not come back as a deletion.
 */
public final class TextSteps {
    /** A line that an edition may not show. */
    public static final String WITHHELD = "";

    private static final Pattern AUDIENCE = Pattern.compile("(?m)^audience[ \\t]*:[ \\t]*[\"']?([a-z]*)");
    private static final Pattern STATUS = Pattern.compile("(?m)^status[ \\t]*:[ \\t]*[\"']?([a-z-]*)");

    private final Request request;
    private final Set<String> restricted = new HashSet<>();

    /**
     * What is asked for.
     *
     * @param versions newest first
     * @param bytes what a version's file held
     * @param shown the lines of the present text that the edition shows
     * @param hidden those that it does not
     * @param isPersonal whether a line names a person, a number or an address
     */
    record Request(
            List<Version> versions,
            Function<Version, Optional<byte[]>> bytes,
            Audience edition,
            Sections vocabulary,
            Set<String> shown,
            Set<String> hidden,
            Predicate<String> isPersonal) {}

    /** The sections in which a text differs from the one before it. */
    public record Step(Version before, Version after, List<SectionChange> sections) {}

    private TextSteps(Request request) {
        this.request = request;
        this.restricted.addAll(request.hidden());
    }

    /** Returns the steps, newest first; texts that differ in their front matter alone make none. */
    static List<Step> of(Request request) {
        return new TextSteps(request).steps();
    }

    private List<Step> steps() {
        List<BodyOfVersion> texts = new ArrayList<>();
        for (Version version : request.versions()) {
            Optional<BodySections.Text> text = text(version);
            if (text.isEmpty()) {
                break;
            }
            texts.add(new BodyOfVersion(version, text.get()));
        }
        List<Step> steps = new ArrayList<>();
        for (int i = 0; i + 1 < texts.size(); i++) {
            BodyOfVersion after = texts.get(i);
            BodyOfVersion before = texts.get(i + 1);
            List<SectionChange> sections =
                    BodySections.between(before.text(), after.text(), request.vocabulary()).stream()
                            .map(this::withheld)
                            .toList();
            if (!sections.isEmpty()) {
                steps.add(new Step(before.version(), after.version(), sections));
            }
        }
        return steps;
    }

    /** A version and its projected text. */
    private record BodyOfVersion(Version version, BodySections.Text text) {}

    /** Returns the text as the edition may show it; empty when it may not. */
    private Optional<BodySections.Text> text(Version version) {
        return request.bytes()
                .apply(version)
                .map(bytes -> new String(bytes, StandardCharsets.UTF_8).replace("\r\n", "\n"))
                .flatMap(FrontMatter::of)
                .filter(cut -> maySee(cut.yaml()))
                .flatMap(cut -> projected(version.change().path(), cut));
    }

    private boolean maySee(String yaml) {
        Matcher audience = AUDIENCE.matcher(yaml);
        if (audience.find() && !isKnownAndSeen(audience.group(1))) {
            return false;
        }
        if (request.edition() != Audience.PUBLIC) {
            return true;
        }
        Matcher status = STATUS.matcher(yaml);
        return status.find()
                && List.of(PlanStatus.values()).stream()
                        .filter(known -> known.id().equals(status.group(1)))
                        .anyMatch(known -> known.isInForce() || known.isEnded());
    }

    private boolean isKnownAndSeen(String audience) {
        return List.of(Audience.values()).stream()
                .filter(known -> known.id().equals(audience))
                .anyMatch(request.edition()::maySee);
    }

    /** A text whose passages cannot be told from the rest is shown to those alone who may see all of it. */
    private Optional<BodySections.Text> projected(String path, FrontMatter cut) {
        List<String> lines = new ArrayList<>(cut.body().lines().toList());
        Outcome<Outline> parsed = BodyParser.parse(path, cut.body(), cut.bodyLine(), request.vocabulary());
        if (parsed.hasErrors() && request.edition() != Audience.COMMAND) {
            return Optional.empty();
        }
        parsed.value()
                .ifPresent(outline -> outline.passages().forEach(passage -> hide(lines, passage, cut.bodyLine())));
        return Optional.of(new BodySections.Text(path, String.join("\n", lines), cut.bodyLine()));
    }

    private void hide(List<String> lines, Outline.Passage passage, int bodyLine) {
        boolean isSeen = request.edition().maySee(passage.audience());
        for (int line = passage.firstLine(); line <= passage.lastLine(); line++) {
            int at = line - bodyLine;
            boolean isFence = line == passage.firstLine() || line == passage.lastLine();
            if (!isSeen && !isFence) {
                restricted.add(lines.get(at).strip());
            }
            if (!isSeen || isFence) {
                lines.set(at, "");
            }
        }
    }

    private SectionChange withheld(SectionChange change) {
        if (request.edition() == Audience.COMMAND) {
            return change;
        }
        List<LineChanges.Line> lines = change.lines().stream()
                .map(line -> isWithheld(line.text()) ? new LineChanges.Line(line.side(), WITHHELD) : line)
                .toList();
        String title = request.isPersonal().test(change.title()) ? WITHHELD : change.title();
        return new SectionChange(change.how(), change.id(), title, change.chapter(), lines);
    }

    private boolean isWithheld(String line) {
        return !request.shown().contains(line.strip())
                && (restricted.contains(line.strip()) || request.isPersonal().test(line));
    }
}
