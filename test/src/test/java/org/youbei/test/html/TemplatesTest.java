package org.youbei.test.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.youbei.diagnostic.ToolException;
import org.youbei.html.Html;
import org.youbei.html.Templates;

/** Templates see the components of records, escaped, in UTF-8. */
class TemplatesTest {
    /** A page: a title, lines, words by key, and what is HTML already. */
    record Shown(String title, List<String> lines, Map<String, String> words, Html body) {}

    private static String fill(String template, Shown shown) {
        Templates templates = new Templates(path -> path.equals("templates/a.ftlh")
                ? Optional.of(template.getBytes(StandardCharsets.UTF_8))
                : Optional.empty());
        templates.fill("a.ftlh", new Shown("先前的一页", List.of("甲".repeat(100_000)), shown.words(), shown.body()));
        return new String(templates.fill("a.ftlh", shown), StandardCharsets.UTF_8);
    }

    private static Shown shown(String title) {
        return new Shown(title, List.of("一", "二"), Map.of("a", "词"), new Html("<p>文</p>"));
    }

    @Test
    void everyCharacterStandsInThePageAsItIs() {
        String rare = "ASCII é 镇 𠮷🌊 \uFFFD";

        assertEquals(
                "<b>" + rare + "</b>一二词<p>文</p>",
                fill("<b>${title}</b><#list lines as line>${line}</#list>${words[\"a\"]}${body}", shown(rare)));
    }

    @Test
    void signsOfHtmlAreEscaped() {
        assertEquals("&lt;a title=&quot;x&quot;&gt; &amp;", fill("${title}", shown("<a title=\"x\"> &")));
    }

    @Test
    void halfACharacterIsShownAsBroken() {
        assertEquals("甲\uFFFD乙\uFFFD", fill("${title}", shown("甲\uD83C乙\uDF0A")));
    }

    @Test
    void aComponentThatDoesNotExistIsAnErrorEvenWhereATemplateAsksWhetherThereIsAny() {
        ToolException failure =
                assertThrows(ToolException.class, () -> fill("<#if titel?has_content>x</#if>", shown("甲")));

        assertTrue(
                failure.phrase().toString().contains("titel"), failure.phrase().toString());
    }
}
