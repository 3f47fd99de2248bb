package org.youbei.edition;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.youbei.model.Audience;
import org.youbei.model.plan.Outline;
import org.youbei.text.Span;
import org.youbei.workspace.Workspace;

/**
 * The texts of an edition: lines of passages above its audience are empty, links to what it does not show lead nowhere. Lines keep their numbers and links their
 * length, so that what was said of a place holds.
 */
public final class EditionText {
    /** No id and no path of a file has it. */
    private static final char BLANK = '?';

    private static final Pattern DEFINITION = Pattern.compile("^ {0,3}\\[[^\\]^][^\\]]*]:[ \\t]*<?([^\\s<>]+)>?.*$");

    private final Audience audience;
    private final Hidden hidden;
    private final Set<String> files;
    private final Map<String, Outline> outlines = new HashMap<>();

    private EditionText(Workspace all, Audience audience, Hidden hidden, Set<String> files, Set<String> shown) {
        this.audience = audience;
        this.hidden = hidden;
        this.files = files;
        all.plans().forEach(plan -> outlines.put(plan.file(), plan.outline()));
        all.documents().forEach(document -> outlines.put(document.source().file(), document.outline()));
        all.drillDocuments().forEach(drill -> outlines.put(drill.file(), drill.outline()));
        outlines.keySet().retainAll(shown);
    }

    /**
     * Makes the texts of an edition.
     *
     * @param files what it copies
     * @param shown the files of the documents whose text it may read
     */
    static EditionText of(Workspace all, Audience audience, Hidden hidden, Set<String> files, Set<String> shown) {
        return new EditionText(all, audience, hidden, files, shown);
    }

    /** Returns the body of a file as an edition may read it; of a file that it does not show nothing. */
    public UnaryOperator<String> bodies(UnaryOperator<String> whole) {
        return file -> {
            Outline outline = outlines.get(file);
            if (outline == null) {
                return "";
            }
            return audience == Audience.COMMAND ? whole.apply(file) : body(file, whole.apply(file), outline);
        };
    }

    private String body(String file, String body, Outline outline) {
        List<String> lines = Arrays.asList(body.split("\n", -1));
        for (Outline.WikiLink link : outline.wikiLinks()) {
            if (hidden.has(link.target())) {
                blank(lines, outline, link.span(), 2);
            }
        }
        for (Outline.FileLink link : outline.fileLinks()) {
            if (isKept(file, link.path())) {
                blank(lines, outline, link.span(), 0);
            }
        }
        for (int i = 0; i < lines.size(); i++) {
            if (!isShown(outline.passages(), outline.bodyLine() + i, audience)) {
                lines.set(i, "");
            } else if (lines.get(i).contains("]:")) {
                lines.set(i, definition(file, lines.get(i)));
            }
        }
        return String.join("\n", lines);
    }

    /** A link definition, {@code [1]: path}, without the path when the edition does not have the file. */
    private String definition(String file, String line) {
        Matcher matcher = DEFINITION.matcher(line);
        return matcher.matches() && isKept(file, matcher.group(1))
                ? line.replace(matcher.group(1), String.valueOf(BLANK))
                : line;
    }

    private boolean isKept(String file, String typed) {
        return !typed.startsWith("#")
                && !typed.contains(":")
                && EditionFiles.path(file, typed)
                        .filter(path -> !files.contains(path) && !outlines.containsKey(path))
                        .isPresent();
    }

    /** Puts as many blanks where a link is, its fences of so many signs aside. */
    private static void blank(List<String> lines, Outline outline, Span span, int fence) {
        int index = span.line() - outline.bodyLine();
        String line = lines.get(index);
        int start = line.offsetByCodePoints(0, span.column() - 1 + fence);
        int end = line.offsetByCodePoints(0, span.endColumn() - 1 - fence);
        lines.set(
                index,
                line.substring(0, start)
                        + String.valueOf(BLANK).repeat(line.codePointCount(start, end))
                        + line.substring(end));
    }

    /** Returns what an edition knows of a body: nothing of passages above its audience, no target that it does not show. */
    Outline outline(String file, Outline outline) {
        List<Outline.Passage> passages = outline.passages();
        List<Outline.WikiLink> wikiLinks = new ArrayList<>();
        for (Outline.WikiLink link : outline.wikiLinks()) {
            if (isShown(passages, link.span().line(), audience)) {
                wikiLinks.add(hidden.has(link.target()) ? blank(link) : link);
            }
        }
        return new Outline(
                outline.bodyLine(),
                outline.headings().stream()
                        .filter(heading -> isShown(passages, heading.line(), audience))
                        .toList(),
                List.copyOf(wikiLinks),
                outline.fileLinks().stream()
                        .filter(link -> isShown(passages, link.span().line(), audience))
                        .filter(link -> !isKept(file, link.path()))
                        .toList(),
                passages.stream()
                        .filter(passage -> audience.maySee(passage.audience()))
                        .toList());
    }

    private static Outline.WikiLink blank(Outline.WikiLink link) {
        return new Outline.WikiLink(String.valueOf(BLANK), null, link.span());
    }

    /** Returns whether a line stands in no passage that the audience may not see. */
    static boolean isShown(List<Outline.Passage> passages, int line, Audience audience) {
        return passages.stream()
                .noneMatch(passage -> !audience.maySee(passage.audience())
                        && passage.firstLine() <= line
                        && line <= passage.lastLine());
    }
}
