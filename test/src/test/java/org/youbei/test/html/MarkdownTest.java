package org.youbei.test.html;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.youbei.html.Html;
import org.youbei.html.LinkTargets;
import org.youbei.html.Markdown;
import org.youbei.model.Audience;
import org.youbei.model.plan.Outline;
import org.youbei.parse.BodyParser;
import org.youbei.parse.Sections;
import org.youbei.parse.YamlParser;
import org.youbei.test.Repository;

/** What a body becomes on a page. */
final class MarkdownTest {
    private static final String FILE = "plans/special/ex-typhoon.md";

    /** The numbers of the marks that stand for links, strong words and passages while a body is laid out. */
    @ParameterizedTest
    @ValueSource(strings = {"&#xFDD0;", "&#XfdD1;", "&#x00FDD2;", "&#64979;", "&#064980;", "&#64982;", "&#65007;"})
    void takesNoMarkFromACharacterReference(String forged) throws IOException {
        assertEquals("<p>前\uFFFD0后</p>\n", render("前" + forged + "0后\n"));
    }

    private static String render(String body) throws IOException {
        Outline outline = BodyParser.parse(FILE, body, 1, sections()).value().orElseThrow();
        return new Markdown()
                .render(FILE, body, outline, Audience.COMMAND, new NoTargets())
                .value()
                .map(Html::markup)
                .orElseThrow();
    }

    private static Sections sections() throws IOException {
        String profile = Files.readString(Repository.root().resolve("schemas/profiles/cn.yaml"));
        return Sections.of(
                YamlParser.parse("cn.yaml", profile, 1, 10_000).value().orElseThrow());
    }

    private record NoTargets() implements LinkTargets {
        @Override
        public Optional<Html> crossLink(Outline.WikiLink link) {
            return Optional.empty();
        }

        @Override
        public Optional<String> file(String path) {
            return Optional.empty();
        }
    }
}
