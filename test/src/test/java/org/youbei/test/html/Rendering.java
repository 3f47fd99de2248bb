package org.youbei.test.html;

import java.util.List;
import java.util.Optional;
import org.youbei.diagnostic.Outcome;
import org.youbei.html.Html;
import org.youbei.html.LinkTargets;
import org.youbei.html.Markdown;
import org.youbei.model.Audience;
import org.youbei.model.plan.Outline;
import org.youbei.parse.BodyParser;
import org.youbei.parse.Sections;
import org.youbei.text.Node;
import org.youbei.text.Span;

/** Bodies rendered on their own: cross-links become {@code <a>} to their target, files stand under {@code files/}. */
final class Rendering {
    private static final Sections NO_SECTIONS = Sections.of(new Node.Mapping(Span.START, List.of()));
    private static final Outline NOTHING = new Outline(1, List.of(), List.of(), List.of(), List.of());

    private Rendering() {}

    /** Returns a body as the public edition shows it. */
    static String html(String body) {
        return html(body, Audience.PUBLIC);
    }

    static String html(String body, Audience audience) {
        return outcome(body, audience).value().orElseThrow().markup();
    }

    static Outcome<Html> outcome(String body, Audience audience) {
        Outline outline =
                BodyParser.parse("plan.md", body, 1, NO_SECTIONS).value().orElse(NOTHING);
        return new Markdown().render("plan.md", body, outline, audience, new Targets());
    }

    /** Every target exists. */
    private record Targets() implements LinkTargets {
        @Override
        public Optional<Html> crossLink(Outline.WikiLink link) {
            return Optional.of(new Html("<a href=\"" + link.target() + ".html\">" + link.target() + "</a>"));
        }

        @Override
        public Optional<String> file(String path) {
            return Optional.of("files/" + path);
        }
    }
}
