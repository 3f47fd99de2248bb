package org.youbei.document.drill;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.youbei.diagnostic.Language;
import org.youbei.diagnostic.Outcome;
import org.youbei.html.Html;
import org.youbei.html.Templates;
import org.youbei.html.Words;
import org.youbei.print.PrintEngine;
import org.youbei.text.SourceRange;
import org.youbei.workspace.Assets;

/** Lays papers out: for browsers, and as PDF (PDF/A-2u, PDF/UA-1) with the letters of cards. The same paper gives the same bytes. One thread alone may use it. */
public final class PaperPrinter {
    private static final String TEMPLATE = "drills/paper.ftlh";
    private static final String SCREEN = "screen";
    private static final String PRINT = "print";
    private static final String FOLDER = "templates/drills/";

    private final Assets assets;
    private final Templates templates;
    private final Words words;
    private final Language language;
    private @Nullable PrintEngine engine;

    /** Makes a printer with the templates of these assets. */
    public PaperPrinter(Assets assets, Templates templates, Words words, Language language) {
        this.assets = assets;
        this.templates = templates;
        this.words = words;
        this.language = language;
    }

    /**
     * What the template sees.
     *
     * @param medium {@code screen} or {@code print}
     * @param shape how the sheet lies
     */
    record Page(
            String lang,
            String medium,
            String shape,
            Html style,
            Html script,
            String scripts,
            List<Bookmark> bookmarks,
            Paper paper,
            Map<String, String> words) {}

    /** An entry of the outline of a PDF, and the element that it leads to. */
    record Bookmark(String name, String id) {}

    /** Returns a paper as a page that needs no other file. */
    public byte[] html(Paper paper) {
        String style = style(paper, SCREEN);
        String script =
                paper.kind() == PaperKind.SLIDES ? "<script>\n" + assets.text(FOLDER + "slides.js") + "</script>" : "";
        Page page = page(paper, SCREEN, style, script, List.of());
        String filled = new String(templates.fill(TEMPLATE, page), StandardCharsets.UTF_8);
        // The tree is one for both; only the PDF wants elements closed that are empty.
        return ("<!doctype html>\n" + filled.substring(filled.indexOf("<html")).replaceAll(" ?/>", ">"))
                .getBytes(StandardCharsets.UTF_8);
    }

    private String style(Paper paper, String medium) {
        String style = css("papers") + css(medium);
        return switch (paper.kind().shape()) {
            case UPRIGHT -> style;
            case ACROSS, SLIDE -> style + css("across") + (medium.equals(PRINT) ? css("print-across") : "");
            case CARD -> style + css("card") + (medium.equals(PRINT) ? css("print-card") : "");
        };
    }

    private String css(String name) {
        return assets.text(FOLDER + name + ".css");
    }

    /** Which scripts a paper may run: its own by its hash (CSP3 §2.3.1), no other. */
    private static String scripts(String script) {
        String text = script.replaceAll("</?script>", "");
        return text.isEmpty() ? "'none'" : "'sha256-" + Base64.getEncoder().encodeToString(sha256(text)) + "'";
    }

    private static byte[] sha256(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException never) {
            throw new IllegalStateException(never);
        }
    }

    private Page page(Paper paper, String medium, String style, String script, List<Bookmark> bookmarks) {
        return new Page(
                language.tag(),
                medium,
                paper.kind().shape().name().toLowerCase(Locale.ROOT),
                new Html(style),
                new Html(script),
                scripts(script),
                bookmarks,
                paper,
                words.byKey());
    }

    /**
     * Returns a paper as a PDF, or what cannot be printed.
     *
     * @param source where the drill stands, for findings
     * @param time when it was printed, or null when nothing tells
     */
    public Outcome<byte[]> pdf(Paper paper, SourceRange source, @Nullable Instant time) {
        List<Bookmark> bookmarks = new ArrayList<>();
        for (int i = 0; i < paper.blocks().size(); i++) {
            Block block = paper.blocks().get(i);
            if (List.of("heading", "situation", "slide").contains(block.style())) {
                bookmarks.add(new Bookmark(block.heading(), "b" + i));
            }
        }
        byte[] filled = templates.fill(TEMPLATE, page(paper, PRINT, style(paper, PRINT), "", bookmarks));
        PrintEngine ready = engine();
        return PageTree.read(filled, ready.typeface(), TEMPLATE, paper.title(), source)
                .then(tree -> Outcome.of(ready.print(
                        tree,
                        time,
                        paper.kind().id() + " " + paper.id(),
                        boxes -> PageTree.verify(boxes, tree, paper.kind().id()))));
    }

    private PrintEngine engine() {
        PrintEngine ready = engine;
        if (ready == null) {
            ready = new PrintEngine(assets);
            engine = ready;
        }
        return ready;
    }
}
