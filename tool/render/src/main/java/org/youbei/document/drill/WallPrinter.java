package org.youbei.document.drill;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.youbei.diagnostic.Language;
import org.youbei.diagnostic.Outcome;
import org.youbei.html.Html;
import org.youbei.html.Templates;
import org.youbei.html.Words;
import org.youbei.print.PrintEngine;
import org.youbei.text.SourceRange;
import org.youbei.workspace.Assets;

/** Prints wall calendars on one sheet A3 each (PDF/A-2u, PDF/UA-1), in the largest type in which all drills fit. The same calendar gives the same bytes. One thread alone may use it. */
public final class WallPrinter {
    private static final String TEMPLATE = "drills/wall.ftlh";

    /** The height of the sheet between its margins, in millimetres. */
    private static final double HEIGHT = 297 - 2 * 8;

    /** Ways to set a sheet, the best first: when not even the smallest type holds all, days name fewer drills and say how many more there are. */
    private static final List<Setting> SETTINGS = List.of(
            new Setting("type80", Integer.MAX_VALUE),
            new Setting("type72", Integer.MAX_VALUE),
            new Setting("type66", Integer.MAX_VALUE),
            new Setting("type60", Integer.MAX_VALUE),
            new Setting("type54", Integer.MAX_VALUE),
            new Setting("type48", Integer.MAX_VALUE),
            new Setting("type42", Integer.MAX_VALUE),
            new Setting("type42", 4),
            new Setting("type42", 2),
            new Setting("type42", 1),
            new Setting("type42", 0));

    private final Templates templates;
    private final Words words;
    private final Language language;
    private final String style;
    private final PrintEngine engine;

    /** Makes a printer with the templates of these assets. */
    public WallPrinter(Assets assets, Templates templates, Words words, Language language) {
        this.templates = templates;
        this.words = words;
        this.language = language;
        this.style = assets.text("templates/drills/wall.css");
        this.engine = new PrintEngine(assets);
    }

    /** The type, and how many drills a cell names at most. */
    private record Setting(String type, int most) {}

    /** What the template sees. */
    record Page(String lang, String type, Html style, WallCalendar wall, Map<String, String> words) {}

    /**
     * Returns a calendar as a PDF, or what cannot be printed.
     *
     * @param source where its drills stand, for findings
     * @param time when it was printed, or null when nothing tells
     */
    public Outcome<byte[]> pdf(WallCalendar wall, SourceRange source, @Nullable Instant time) {
        Outcome<Document> tree = read(wall, source, SETTINGS.get(0));
        for (int i = 1;
                i < SETTINGS.size() && tree.value().filter(page -> !fits(page)).isPresent();
                i++) {
            tree = read(wall, source, SETTINGS.get(i));
        }
        return tree.then(page -> Outcome.of(engine.print(
                page, time, wall.title() + wall.about(), boxes -> PageTree.verify(boxes, page, wall.title()))));
    }

    private Outcome<Document> read(WallCalendar wall, SourceRange source, Setting setting) {
        WallCalendar shown = wall.atMost(setting.most(), words.say("paper.wall.more"));
        Page page = new Page(language.tag(), setting.type(), new Html(style), shown, words.byKey());
        return PageTree.read(templates.fill(TEMPLATE, page), engine.typeface(), TEMPLATE, wall.title(), source);
    }

    private boolean fits(Document page) {
        Element body = PageTree.body(page);
        return engine.measure(page, boxes -> boxes.height(body)) <= HEIGHT;
    }
}
