package org.youbei.test.fuzz;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.youbei.diagnostic.Outcome;
import org.youbei.html.Html;
import org.youbei.html.LinkTargets;
import org.youbei.html.Markdown;
import org.youbei.model.Audience;
import org.youbei.model.plan.Outline;
import org.youbei.parse.BodyParser;
import org.youbei.parse.Sections;
import org.youbei.parse.TextDecoder;
import org.youbei.parse.YamlParser;
import org.youbei.text.Limits;
import org.youbei.workspace.Assets;

/** Any text as the body of a plan. */
public final class MarkdownFuzz {
    private static final String FILE = "a.md";
    private static final Sections SECTIONS = sections();
    private static final Markdown MARKDOWN = new Markdown();

    /** What HTML of a body may hold, and nothing else. */
    private static final Set<String> TAGS = Set.of(
            ("html head body a b blockquote br caption code del div em h1 h2 h3 h4 h5 h6 hr img li mark ol p pre s section span"
                            + " strong sup sub table tbody td tfoot th thead tr ul")
                    .split(" ", -1));

    private static final Set<String> ATTRIBUTES = Set.of(
            "align",
            "alt",
            "aria-label",
            "role",
            "class",
            "colspan",
            "href",
            "id",
            "src",
            "start",
            "tabindex",
            "title");

    private MarkdownFuzz() {}

    private static Sections sections() {
        String path = "schemas/profiles/cn.yaml";
        return Sections.of(YamlParser.parse(path, Assets.builtIn().text(path), 1, Limits.REGISTER_NODES)
                .value()
                .orElseThrow());
    }

    /** Outlines the body, and renders it for all audiences when nothing is wrong with it. */
    public static void fuzzerTestOneInput(byte[] input) {
        TextDecoder.decode(FILE, input, Limits.PLAN_FILE_BYTES).value().ifPresent(source -> body(source.text()));
    }

    private static void body(String text) {
        Outcome<Outline> outline = BodyParser.parse(FILE, text, 1, SECTIONS);
        Findings.check(FILE, text, outline.diagnostics());
        if (outline.hasErrors()) {
            return;
        }
        for (Audience audience : List.of(Audience.PUBLIC, Audience.COMMAND)) {
            Outcome<Html> html = MARKDOWN.render(FILE, text, outline.value().orElseThrow(), audience, new Targets());
            Findings.check(FILE, text, html.diagnostics());
            html.value().ifPresent(rendered -> harmless(rendered.markup()));
        }
    }

    private static void harmless(String html) {
        for (Element element : Jsoup.parse(html).getAllElements()) {
            if (!element.tagName().equals("#root") && !TAGS.contains(element.tagName())) {
                throw new AssertionError("the tag " + element.tagName());
            }
            for (Attribute attribute : element.attributes()) {
                if (!ATTRIBUTES.contains(attribute.getKey())) {
                    throw new AssertionError("the attribute " + attribute);
                }
                if (attribute.getKey().equals("src") && !attribute.getValue().startsWith("files/")
                        || attribute.getKey().equals("href") && !isAllowed(attribute.getValue())) {
                    throw new AssertionError("the address " + attribute);
                }
            }
        }
    }

    private static boolean isAllowed(String address) {
        return List.of("files/", "#", "x.html", "http://", "https://", "mailto:", "tel:").stream()
                .anyMatch(start -> address.regionMatches(true, 0, start, 0, start.length()));
    }

    /** Every target exists. */
    private record Targets() implements LinkTargets {
        @Override
        public Optional<Html> crossLink(Outline.WikiLink link) {
            return Optional.of(new Html("<a href=\"x.html\">x</a>"));
        }

        @Override
        public Optional<String> file(String path) {
            return Optional.of("files/x");
        }
    }
}
