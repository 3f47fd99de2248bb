package org.youbei.parse;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.youbei.diagnostic.Code;
import org.youbei.diagnostic.Diagnostic;
import org.youbei.diagnostic.Outcome;
import org.youbei.model.Audience;
import org.youbei.model.Id;
import org.youbei.model.plan.Outline;
import org.youbei.text.CodeFences;
import org.youbei.text.Limits;
import org.youbei.text.Span;
import org.youbei.text.TextPool;

/**
 * Finds in a Markdown body what links and checks need, line by line: headings, cross-links, links to files, restricted passages. Text in code is passed over.
 * Refused, each at its place: raw HTML, remote images, includes, open or unknown passages, and texts built to stall a Markdown reader.
 */
public final class BodyParser {
    static final Code RAW_HTML = Code.error("YB0501");
    static final Code REMOTE_IMAGE = Code.error("YB0502");
    static final Code INCLUDE = Code.error("YB0503");
    static final Code OPEN_PASSAGE = Code.error("YB0504");
    static final Code UNKNOWN_AUDIENCE = Code.error("YB0505");
    static final Code STRAY_FENCE = Code.error("YB0506");
    static final Code DUPLICATE_ANCHOR = Code.error("YB0507");
    static final Code MARKDOWN_LIMIT = Code.error("YB0508");
    static final Code MALFORMED_LINK = Code.error("YB0509");

    private static final Pattern PASSAGE = Pattern.compile("^:::[ \\t]*(\\S*)[ \\t]*$");
    private static final Pattern WIKI_LINK = Pattern.compile("\\[\\[([^\\[\\]\\n]*)]]");
    private static final Pattern HTML = Pattern.compile(
            "<(?:/?[A-Za-z][A-Za-z0-9-]*(?:[\\s/][^<>]*)?/?>|/?[A-Za-z][A-Za-z0-9-]*\\s*$|!--|\\?|![A-Z])");
    private static final Pattern LINK =
            Pattern.compile("(!?)\\[[^\\[\\]]*]\\(<?([^\\s()<>]+)>?(?:\\s+[\"'(][^)]*)?\\)");
    private static final Pattern EMPTY_LINK = Pattern.compile("!?\\[[^\\[\\]]*]\\(\\s*+(?:<\\s*+>\\s*+)?\\)");
    private static final Pattern INCLUDE_LINE =
            Pattern.compile("^\\s*(?:!include\\b|\\{%-?\\s*include\\b|\\{\\{[<%]?.*}}|@import\\b|<!--#include\\b).*");
    private static final Pattern REMOTE = Pattern.compile("^(?:[A-Za-z][A-Za-z0-9+.-]*:|//).*");

    private final String file;
    private final int bodyLine;
    private final Sections sections;
    private final TextPool texts;
    private final List<Outline.Heading> headings = new ArrayList<>();
    private final List<Outline.WikiLink> wikiLinks = new ArrayList<>();
    private final List<Outline.FileLink> fileLinks = new ArrayList<>();
    private final List<Outline.Passage> passages = new ArrayList<>();
    private final List<Diagnostic> findings = new ArrayList<>();
    private final Map<String, Integer> anchors = new HashMap<>();
    private final Map<String, Integer> copies = new HashMap<>();
    private final int[] counters = new int[7];
    private final CodeFences fences = new CodeFences();
    private @Nullable Audience openAudience;
    private int openLine;
    private int ignoredFences;

    private BodyParser(String file, int bodyLine, Sections sections, TextPool texts) {
        this.file = file;
        this.bodyLine = bodyLine;
        this.sections = sections;
        this.texts = texts;
    }

    /**
     * Returns the outline of a body.
     *
     * @param bodyLine the number of the body's first line in its file
     */
    public static Outcome<Outline> parse(String file, String body, int bodyLine, Sections sections) {
        return parse(file, body, bodyLine, sections, TextPool.ofFile());
    }

    /** Returns the same; equal words and anchors are one object in all outlines of the same pool. */
    public static Outcome<Outline> parse(String file, String body, int bodyLine, Sections sections, TextPool texts) {
        return new BodyParser(file, bodyLine, sections, texts).parse(body);
    }

    private Outcome<Outline> parse(String body) {
        int line = bodyLine;
        for (int start = 0; start < body.length(); line++) {
            int found = body.indexOf('\n', start);
            int end = found < 0 ? body.length() : found;
            line(line, body.substring(start, end));
            start = end + 1;
        }
        if (openAudience != null && !isNested()) {
            findings.add(
                    Diagnostic.at(file, Span.of(openLine, 1, 3), OPEN_PASSAGE).hint());
        }
        Outline outline = new Outline(
                bodyLine, List.copyOf(headings), List.copyOf(wikiLinks), List.copyOf(fileLinks), List.copyOf(passages));
        return Outcome.of(outline, findings);
    }

    private void line(int number, String text) {
        if (!fences.isOpen() && isPlain(text) || fences.take(text)) {
            return;
        }
        if (text.startsWith(":::")) {
            passage(number, text);
            return;
        }
        limits(number, text);
        heading(number, text);
        inline(number, text);
    }

    /** Whether a line holds none of the signs that anything here begins with. */
    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) < 0x80 && "#`~:[]<>{}@!_*()&\\^".indexOf(text.charAt(i)) >= 0) {
                return false;
            }
        }
        return true;
    }

    private void passage(int number, String text) {
        Matcher matcher = PASSAGE.matcher(text);
        String word = matcher.matches() ? matcher.group(1) : text.substring(3).strip();
        Span span = Span.of(number, 1, text.stripTrailing().length());
        if (word.isEmpty()) {
            closePassage(number, span);
        } else if (openAudience != null) {
            ignoredFences++;
            findings.add(Diagnostic.at(file, span, OPEN_PASSAGE)
                    .messageOf("nested", openLine)
                    .hintOf("nested.hint"));
        } else if (isAudience(word)) {
            openAudience = Audience.of(word);
            openLine = number;
        } else {
            ignoredFences++;
            int column = text.codePointCount(0, text.indexOf(word)) + 1;
            Span place = Span.of(number, column, word.codePointCount(0, word.length()));
            findings.add(Diagnostic.at(file, place, UNKNOWN_AUDIENCE, word).hint());
        }
    }

    /** Whether a passage in a passage was found: then it is open who of the two is not closed. */
    private boolean isNested() {
        return findings.stream().anyMatch(finding -> finding.code().equals(OPEN_PASSAGE));
    }

    private static boolean isAudience(String word) {
        for (Audience audience : Audience.values()) {
            if (audience.id().equals(word)) {
                return true;
            }
        }
        return false;
    }

    private void closePassage(int number, Span span) {
        Audience audience = openAudience;
        if (ignoredFences > 0) {
            ignoredFences--;
            return;
        }
        if (audience == null) {
            findings.add(Diagnostic.at(file, span, STRAY_FENCE).hint());
            return;
        }
        passages.add(new Outline.Passage(audience, openLine, number));
        openAudience = null;
    }

    private void limits(int number, String text) {
        int nesting = 0;
        for (int i = 0; i < text.length() && (text.charAt(i) == '>' || text.charAt(i) == ' '); i++) {
            nesting += text.charAt(i) == '>' ? 1 : 0;
        }
        if (nesting > Limits.MARKDOWN_NESTING) {
            limit(number, 1, "nesting", nesting, Limits.MARKDOWN_NESTING);
        }
        int run = 1;
        for (int i = 1; i < text.length(); i++) {
            char c = text.charAt(i);
            run = c == text.charAt(i - 1) && "`_*[]()<>!~&\\".indexOf(c) >= 0 ? run + 1 : 1;
            boolean ends = i + 1 == text.length() || text.charAt(i + 1) != c;
            if (run > Limits.MARKDOWN_RUN && ends) {
                int column = text.codePointCount(0, i - run + 1) + 1;
                limit(number, column, "run", run, Limits.MARKDOWN_RUN);
                return;
            }
        }
    }

    private void limit(int line, int column, String kind, int value, int limit) {
        findings.add(Diagnostic.at(file, Span.of(line, column, 1), MARKDOWN_LIMIT)
                .messageOf(kind, value, limit)
                .hintOf("hint"));
    }

    private void heading(int number, String text) {
        HeadingLine.of(text).ifPresent(heading -> {
            counters[heading.depth()]++;
            Arrays.fill(counters, heading.depth() + 1, counters.length, 0);
            String id = heading.id();
            if (id != null) {
                checkExplicit(number, text, id);
            }
            HeadingNumber cut = HeadingNumber.of(heading.title());
            String section = id != null && sections.isSection(id)
                    ? id
                    : sections.ofHeading(cut.words()).orElse(null);
            String anchor = id != null ? id : anchor(section, cut);
            anchors.putIfAbsent(anchor, number);
            headings.add(new Outline.Heading(
                    heading.depth(),
                    texts.one(cut.number()),
                    texts.one(cut.words()),
                    texts.one(anchor),
                    section,
                    number));
        });
    }

    private void checkExplicit(int number, String text, String id) {
        int column = text.lastIndexOf("{#") + 1;
        Span span = Span.of(number, text.codePointCount(0, column - 1) + 1, id.length() + 3);
        Integer first = anchors.get(id);
        if (!Id.isId(id)) {
            findings.add(Diagnostic.at(file, span, MALFORMED_LINK)
                    .messageOf("anchor", id)
                    .hintOf("anchor.hint"));
        } else if (first != null) {
            findings.add(Diagnostic.at(file, span, DUPLICATE_ANCHOR, id, first).hint());
        }
    }

    private String anchor(@Nullable String section, HeadingNumber cut) {
        if (section != null && !anchors.containsKey(section)) {
            return section;
        }
        String base = cut.anchor();
        if (base.isEmpty()) {
            base = path();
        }
        if (!anchors.containsKey(base)) {
            return base;
        }
        int copy = copies.getOrDefault(base, 2);
        while (anchors.containsKey(base + "-" + copy)) {
            copy++;
        }
        copies.put(base, copy + 1);
        return base + "-" + copy;
    }

    /** The heading's place in the tree of headings, for one that has no number: {@code h2-1}. */
    private String path() {
        StringBuilder path = new StringBuilder("h");
        for (int depth = 1; depth < counters.length; depth++) {
            if (counters[depth] > 0) {
                path.append(path.length() > 1 ? "-" : "").append(counters[depth]);
            }
        }
        return path.toString();
    }

    private void inline(int number, String typed) {
        if (typed.indexOf('[') < 0
                && typed.indexOf('<') < 0
                && typed.indexOf('{') < 0
                && typed.indexOf('@') < 0
                && typed.indexOf('!') < 0) {
            return;
        }
        String text = typed.indexOf('`') < 0 ? typed : CodeSpans.blank(typed);
        if (INCLUDE_LINE.matcher(text).matches()) {
            findings.add(Diagnostic.at(file, span(number, text, 0, text.length()), INCLUDE)
                    .hint());
            return;
        }
        Matcher html = HTML.matcher(text);
        while (html.find()) {
            findings.add(Diagnostic.at(file, span(number, text, html.start(), html.end()), RAW_HTML, html.group())
                    .hint(html.group().replace("<", "&lt;")));
        }
        int before = wikiLinks.size() + fileLinks.size();
        if (before > Limits.MARKDOWN_LINKS) {
            return; // Said once; to look up every link of a heap would take too long.
        }
        wikiLinks(number, text);
        links(number, text);
        int after = wikiLinks.size() + fileLinks.size();
        if (after > Limits.MARKDOWN_LINKS) {
            limit(number, 1, "links", after, Limits.MARKDOWN_LINKS);
        }
    }

    private void wikiLinks(int number, String text) {
        Matcher matcher = WIKI_LINK.matcher(text);
        while (matcher.find()) {
            String inner = matcher.group(1);
            int hash = inner.indexOf('#');
            String target = hash < 0 ? inner : inner.substring(0, hash);
            String anchor = hash < 0 ? null : inner.substring(hash + 1);
            Span span = span(number, text, matcher.start(), matcher.end());
            if (Id.isId(target) && (anchor == null || !anchor.isBlank())) {
                wikiLinks.add(new Outline.WikiLink(target, anchor, span));
            } else {
                findings.add(malformed(span, inner));
            }
        }
    }

    private Diagnostic malformed(Span span, String inner) {
        Diagnostic finding = Diagnostic.at(file, span, MALFORMED_LINK, inner);
        String lower = inner.strip().toLowerCase(Locale.ROOT);
        int hash = lower.indexOf('#');
        return Id.isId(hash < 0 ? lower : lower.substring(0, hash)) ? finding.hintOf("lower", lower) : finding.hint();
    }

    private void links(int number, String text) {
        // Behind the last bracket no link can close; to look there would mean to look from each opening one.
        int end = text.lastIndexOf(')') + 1;
        Matcher empty = EMPTY_LINK.matcher(text).region(0, end);
        while (empty.find()) {
            findings.add(Diagnostic.at(file, span(number, text, empty.start(), empty.end()), MALFORMED_LINK)
                    .messageOf("empty", empty.group())
                    .hintOf("empty.hint"));
        }
        Matcher matcher = LINK.matcher(text).region(0, end);
        while (matcher.find()) {
            String target = matcher.group(2);
            boolean image = !matcher.group(1).isEmpty();
            Span span = span(number, text, matcher.start(2), matcher.end(2));
            if (REMOTE.matcher(target).matches()) {
                if (image) {
                    findings.add(Diagnostic.at(file, span, REMOTE_IMAGE, target).hint());
                }
            } else if (!target.startsWith("#")) {
                fileLinks.add(new Outline.FileLink(target, span));
            }
        }
    }

    private static Span span(int line, String text, int start, int end) {
        int column = text.codePointCount(0, start) + 1;
        return Span.of(line, column, text.codePointCount(start, end));
    }
}
