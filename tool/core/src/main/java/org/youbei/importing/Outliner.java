package org.youbei.importing;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.youbei.diagnostic.Code;
import org.youbei.diagnostic.Diagnostic;

/** Finds the headings that their numbering alone shows: chapters, sections, decimals, appendices. Several may stand in one line, and text behind them. */
final class Outliner {
    static final Code UNCLEAR_HEADING = Code.warning("YB0703");
    static final Code NUMBERING_GAP = Code.warning("YB0705");

    private static final String STOPS = "。！？；：”）";

    private final String file;
    private final Deque<Line> lines;
    private final Scheme scheme;
    private final Map<String, String> titles;
    private final List<Diagnostic> findings;
    private final List<Block> blocks = new ArrayList<>();
    private final Sequence sequence = new Sequence();
    private boolean appendix;
    private int article;

    private Outliner(String file, List<Line> lines, Map<String, String> titles, List<Diagnostic> findings) {
        this.file = file;
        this.lines = new ArrayDeque<>(lines);
        this.scheme = Scheme.of(lines);
        this.titles = titles;
        this.findings = findings;
    }

    /**
     * Returns the blocks of a plan, their depths not yet known.
     *
     * @param titles titles by number, from the table of contents
     */
    static List<Block> read(String file, List<Line> lines, Map<String, String> titles, List<Diagnostic> findings) {
        return new Outliner(file, lines, titles, findings).read();
    }

    private List<Block> read() {
        for (Line line = lines.poll(); line != null; line = lines.poll()) {
            read(line);
        }
        return blocks;
    }

    private void read(Line line) {
        Optional<NumberToken> token = NumberToken.of(line.text());
        if (token.isPresent() && isHeading(token.get(), line)) {
            heading(token.get(), line);
            return;
        }
        // The list of enclosures ends the chapters: its numbers are not theirs.
        appendix |= token.filter(found ->
                        found.form() == NumberForm.APPENDIX && found.typed().matches(".*[:：]"))
                .isPresent();
        int middle = middle(line);
        if (middle == 0) {
            blocks.add(Block.Paragraph.of(line));
        } else {
            blocks.add(Block.Paragraph.of(line.to(middle).stripped()));
            lines.addFirst(line.from(middle));
        }
    }

    private boolean isHeading(NumberToken token, Line line) {
        String words = line.text().substring(token.end());
        return switch (token.form()) {
            case APPENDIX -> isAppendix(token, words);
            case PART, CHAPTER, SECTION -> words.isEmpty() || Titles.isFirstWord(firstWord(words));
            case ARTICLE -> article == 0 || token.ordinals().get(0) == article + 1;
            case INTEGER, HAN -> isChapter(token, line);
            case DECIMAL -> isSection(token, line);
            case HAN_BRACKET, ITEM, BRACKET, HALF_BRACKET, CIRCLED -> false;
        };
    }

    private static String firstWord(String words) {
        return words.substring(0, Titles.firstWord(words));
    }

    /** An appendix has a number or a title, and a text; the list of enclosures at the end of a plan has not. */
    private boolean isAppendix(NumberToken token, String words) {
        Line next = lines.peek();
        if (next == null) {
            return false;
        }
        Optional<NumberForm> below = NumberToken.of(next.text()).map(NumberToken::form);
        if (words.isEmpty()) {
            return below.isEmpty() || below.get() != NumberForm.APPENDIX && below.get() != NumberForm.INTEGER;
        }
        boolean list = token.ordinals().isEmpty()
                && below.filter(form -> form == NumberForm.INTEGER).isPresent();
        return Titles.isFirstWord(firstWord(words))
                && NumberToken.of(words).isEmpty()
                && below.filter(form -> form == NumberForm.APPENDIX).isEmpty()
                && !list;
    }

    /** A single number is a chapter when it is the next one and its sections follow, or when at least no section of the chapter before it does. */
    private boolean isChapter(NumberToken token, Line line) {
        int number = token.ordinals().get(0);
        String words = line.text().substring(token.end());
        boolean titled = words.isEmpty() ? hasTitleBelow() : Titles.isFirstWord(firstWord(words));
        boolean next = number == sequence.chapter() + 1;
        if (!titled || !scheme.isDecimal() || !next && !sequence.jumps(token.ordinals())) {
            return false;
        }
        int below = scheme.chapterAfter(line);
        boolean plain = token.form() == NumberForm.INTEGER && !appendix && token.spaced() && !Titles.isCounted(words);
        boolean open = below == number || next && plain && (below == 0 || below > number);
        return open && !scheme.hasRival(line, token.form(), number);
    }

    private boolean hasTitleBelow() {
        Line next = lines.peek();
        return next != null && NumberToken.of(next.text()).isEmpty() && Titles.isFirstWord(firstWord(next.text()));
    }

    private boolean isSection(NumberToken token, Line line) {
        List<Integer> ordinals = token.ordinals();
        String words = line.text().substring(token.end());
        boolean follows = sequence.follows(ordinals);
        boolean titled = Titles.isFirstWord(firstWord(words)) || words.isEmpty() && hasTitleBelow();
        boolean firm = follows && (token.spaced() || ordinals.size() > 2);
        if (Titles.isCounted(words) && !titled && !firm) {
            return false;
        }
        if (follows) {
            return true;
        }
        if (sequence.jumps(ordinals) && (titled || token.spaced() || ordinals.size() > 2)) {
            gap(token, line);
            return true;
        }
        if (!sequence.isAt(ordinals) && sequence.isBeside(ordinals) && Titles.isTitle(words)) {
            gap(token, line);
            return true;
        }
        findings.add(Diagnostic.at(file, line.to(token.end()).stripped().span(), UNCLEAR_HEADING, token.typed())
                .hint());
        return false;
    }

    private void gap(NumberToken token, Line line) {
        if (!sequence.isEmpty()) {
            findings.add(Diagnostic.at(
                            file,
                            line.to(token.end()).stripped().span(),
                            NUMBERING_GAP,
                            token.typed(),
                            String.join(
                                    ".",
                                    sequence.last().stream()
                                            .map(String::valueOf)
                                            .toList()))
                    .hint());
        }
    }

    /** Where a heading begins behind a sentence in the same line; 0 when none does. */
    private int middle(Line line) {
        String text = line.text();
        for (int at = Blanks.next(text, 0); at < text.length(); at = Blanks.next(text, at)) {
            String before = text.substring(0, at);
            at = Blanks.skip(text, at);
            Line rest = line.from(at);
            Optional<NumberToken> token = NumberToken.of(rest.text());
            if (token.isPresent() && isInner(token.get(), rest, before)) {
                return at;
            }
        }
        return 0;
    }

    private boolean isInner(NumberToken token, Line line, String before) {
        boolean stopped = STOPS.indexOf(before.charAt(before.length() - 1)) >= 0 || PlanPart.isTitle(before);
        String words = line.text().substring(token.end());
        return switch (token.form()) {
            case DECIMAL -> stopped && sequence.follows(token.ordinals()) && Titles.isFirstWord(firstWord(words));
            case INTEGER -> stopped && isChapter(token, line);
            case APPENDIX -> words.isEmpty() && !token.ordinals().isEmpty() && hasTitleBelow();
            default -> false;
        };
    }

    private void heading(NumberToken token, Line line) {
        Line words = line.from(token.end());
        if (words.text().isEmpty() && hasTitleBelow()) {
            words = lines.remove();
        }
        int end = TitleCut.end(words.text(), titles.get(token.bare()), lines.peek());
        NumberToken number = token.form() == NumberForm.HAN ? token.as(NumberForm.INTEGER) : token;
        blocks.add(new Block.Heading(0, number, TitleCut.normal(words.text().substring(0, end)), line));
        advance(token);
        Line rest = words.from(Blanks.skip(words.text(), end));
        if (!rest.text().isEmpty()) {
            lines.addFirst(rest);
        }
    }

    private void advance(NumberToken token) {
        switch (token.form()) {
            case INTEGER, HAN, DECIMAL, CHAPTER -> sequence.move(token.ordinals());
            case APPENDIX -> {
                sequence.restart();
                appendix = true;
                article = 0;
            }
            case PART -> sequence.restart();
            case ARTICLE -> article = token.ordinals().get(0);
            case SECTION, HAN_BRACKET, ITEM, BRACKET, HALF_BRACKET, CIRCLED -> {}
        }
    }
}
