package org.youbei.test.html;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.youbei.test.html.Rendering.html;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.youbei.diagnostic.Outcome;
import org.youbei.html.Html;
import org.youbei.model.Audience;

/** What the text of a plan becomes on its page. */
final class MarkdownTest {
    @Test
    void strongEmphasisHoldsBesideChinesePunctuation() {
        assertAll(
                () -> assertEquals("<p><strong>注意：</strong>立即转移</p>\n", html("**注意：**立即转移\n")),
                () -> assertEquals("<p>落实<strong>“五停”</strong>措施</p>\n", html("落实**“五停”**措施\n")),
                () -> assertEquals(
                        "<p>由<strong>区防指（办公室）</strong>、<strong>《办法》</strong>定</p>\n",
                        html("由**区防指（办公室）**、**《办法》**定\n")),
                () -> assertEquals(
                        "<p><strong>plain</strong> and 2**3**4</p>\n", html("**plain** and 2\\*\\*3\\*\\*4\n")),
                () -> assertEquals("<p>** not strong **</p>\n", html("** not strong **\n")));
    }

    @Test
    void aLineBreakVanishesBetweenChineseAndIsABlankElsewhere() {
        assertAll(
                () -> assertEquals("<p>第一行，第二行</p>\n", html("第一行，\n第二行\n")),
                () -> assertEquals("<p>first\nsecond</p>\n", html("first\nsecond\n")),
                () -> assertEquals("<p>水位\n3 米</p>\n", html("水位\n3 米\n")),
                () -> assertEquals("<p>用<strong>急</strong></p>\n", html("用\n**急**\n")));
    }

    @Test
    void headingsStandBelowThePagesOwnAndKeepTheirIds() {
        String html = html("# 1 总则 {#general}\n\n正文\n\n## 1.1 目的\n\n正文\n");

        assertEquals("<h3 id=\"general\">1 总则</h3>\n<p>正文</p>\n<h4 id=\"s1-1\">1.1 目的</h4>\n<p>正文</p>\n", html);
    }

    /** A quote of words takes the short way, one with a sign the Markdown reader's: both say the same. */
    @Test
    void aQuoteEndsAtABlankLine() {
        assertAll(
                () -> assertEquals(
                        "<blockquote>\n<p>集合地点：码头；电话 119。第二行</p>\n</blockquote>\n<p>后文</p>\n",
                        html("> 集合地点：码头；电话 119。\n> 第二行\n\n后文\n")),
                () -> assertEquals(
                        "<blockquote>\n<p>集合地点：<em>码头</em>。第二行</p>\n</blockquote>\n<p>后文</p>\n",
                        html("> 集合地点：*码头*。\n> 第二行\n\n后文\n")),
                () -> assertEquals("<blockquote>\n<p>不用记号也是同一段</p>\n</blockquote>\n", html("> 不用记号\n也是同一段\n")),
                () -> assertEquals("<p>前文</p>\n<blockquote>\n<p>引文</p>\n</blockquote>\n", html("前文\n> 引文\n")));
    }

    @Test
    void crossLinksBecomeWhatThePageMakesOfThem() {
        assertAll(
                () -> assertEquals("<p>找<a href=\"wh-zhang.html\">wh-zhang</a>。</p>\n", html("找[[wh-zhang]]。\n")),
                () -> assertEquals(
                        "<ul>\n<li><strong>急：</strong><a href=\"a.html\">a</a><a href=\"b.html\">b</a></li>\n</ul>\n",
                        html("- **急：**[[a]][[b]]\n")),
                () -> assertEquals("<p><code>[[a]]</code></p>\n", html("`[[a]]`\n")));
    }

    @Test
    void aPassageIsSeenByItsAudienceAlone() {
        String body = "前文\n\n::: internal\n仅供内部：130-0000-0001\n:::\n\n::: command\n口令\n:::\n\n后文\n";

        assertAll(
                () -> assertEquals("<p>前文</p>\n<p>后文</p>\n", html(body, Audience.PUBLIC)),
                () -> assertEquals(
                        "<p>前文</p>\n<div class=\"internal\">\n<p>仅供内部：130-0000-0001</p>\n</div>\n<p>后文</p>\n",
                        html(body, Audience.INTERNAL)),
                () -> assertTrue(html(body, Audience.COMMAND).contains("<p>口令</p>")));
    }

    /** The numbers of the marks that stand for links, strong words and passages while a body is laid out. */
    @ParameterizedTest
    @ValueSource(strings = {"&#xFDD0;", "&#XfdD1;", "&#x00FDD2;", "&#64979;", "&#064980;", "&#64982;", "&#65007;"})
    void takesNoMarkFromACharacterReference(String forged) {
        assertEquals("<p>前\uFFFD0后</p>\n", html("前" + forged + "0后\n"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "javascript:alert(1)",
                "JavaScript:alert(1)",
                "java\tscript:alert(1)",
                "javascript&colon;alert(1)",
                "&#106;avascript:alert(1)",
                "&#x6A;avascript&#58;alert(1)",
                "<javascript:alert(1)>",
                "< javascript:alert(1)>",
                "vbscript:msgbox(1)",
                "data:text/html;base64,PHNjcmlwdD4=",
                "file:///etc/passwd",
                "//example.org/x",
                "\\javascript:alert(1)",
                "javascript%3Aalert(1)",
                "http:data",
                "https:+//data"
            })
    void noAddressRunsAProgramOrLeavesByAnUnknownScheme(String address) {
        String html = (html("[词](" + address + ")\n")
                        + html("![图](" + address + ")\n")
                        + html("[词][r]\n\n[r]: " + address + "\n"))
                .toLowerCase(Locale.ROOT)
                .replaceAll("[\\p{Cntrl}]", "");

        assertFalse(html.matches("(?s).*(href|src)=\"(?!files/)[^\"]*(script|data|file|//).*"), html);
    }

    @Test
    void knownAddressesStay() {
        assertAll(
                () -> assertEquals(
                        "<p><a href=\"https://example.org/a?b=1&amp;c=2\">站</a></p>\n",
                        html("[站](https://example.org/a?b=1&c=2)\n")),
                () -> assertEquals("<p><a href=\"tel:119\">119</a></p>\n", html("[119](tel:119)\n")),
                () -> assertEquals("<p><a href=\"#s-4\">第四章</a></p>\n", html("[第四章](#s-4)\n")),
                () -> assertEquals("<p><a href=\"files/图/a.pdf\">图</a></p>\n", html("[图](图/a.pdf)\n")));
    }

    @Test
    void rawHtmlIsText() {
        assertEquals(
                "<p>&lt;script&gt;alert(1)&lt;/script&gt; &lt;b&gt;x&lt;/b&gt;</p>\n",
                html("\\<script>alert(1)\\</script> \\<b>x\\</b>\n"));
        assertFalse(html("<script>alert(1)</script>\n\n<img src=x onerror=alert(1)>\n")
                .contains("<script"));
        assertFalse(html("文 <img src=x onerror=alert(1)> 文\n").contains("<img"));
    }

    @Test
    void aTableScrollsInItsOwnBox() {
        String html = html("| 级别 | 人数 |\n|---|---:|\n| 一级 | **3** |\n");

        assertEquals(1, html.split("<div class=\"table-wrap\"", -1).length - 1, html);
        assertTrue(html.contains("<strong>3</strong>"), html);
        assertTrue(html.indexOf("</table>") < html.indexOf("</div>"), html);
    }

    @Test
    void theBoxOfATableIsNamedByTheHeadsOfItsColumns() {
        String box = "<div class=\"table-wrap\" role=\"group\" aria-label=\"";
        assertAll(
                () -> assertTrue(
                        html("| 级别 | 人数 |\n|---|---|\n| 一级 | 3 |\n").startsWith(box + "级别 / 人数\" tabindex=\"0\">")),
                () -> assertTrue(html("| **急：** `x` | [[wh-zhang]] 与 \"a\" & < |\n|---|---|\n| 1 | 2 |\n")
                        .startsWith(box + "急： x / wh-zhang 与 &quot;a&quot; &amp; &lt;\" tabindex=\"0\">")),
                () -> assertEquals(
                        3, html("| a |\n|---|\n| 1 |\n\n词\n\n| b |\n|---|\n").split("</?table", -1).length - 2));
    }

    @Test
    void attributesGetTheWordsOfALinkAlone() {
        assertAll(
                () -> assertEquals(
                        "<p><img src=\"files/a.png\" alt=\"图 wh-zhang 急：\" /></p>\n",
                        html("![图 [[wh-zhang]] **急：**](a.png)\n")),
                () -> assertEquals(
                        "<p><a href=\"#a\" title=\"见 wh-zhang &gt; 3 &quot;\">词</a><a href=\"b.html\">b</a></p>\n",
                        html("[词](#a '见 [[wh-zhang]] > 3 \"')[[b]]\n")));
    }

    @Test
    void inlineCodeThatBeginsWithThreeBackticksIsNoFence() {
        assertEquals(
                "<p><code>代码</code> 词</p>\n<h3 id=\"general\">总则</h3>\n<p><strong>注意：</strong>转移</p>\n",
                html("```代码``` 词\n\n# 总则 {#general}\n\n**注意：**转移\n"));
    }

    @Test
    void aFenceEndsWhereOneAsLongOfItsOwnKindStands() {
        assertEquals(
                "<pre><code>**a：**b\n```\n~~~\n# 一 {#x}\n</code></pre>\n<p><strong>注意：</strong>转移</p>\n",
                html("````\n**a：**b\n```\n~~~\n# 一 {#x}\n````\n\n**注意：**转移\n"));
    }

    static Stream<String> stalling() {
        return Stream.of(
                ">".repeat(200) + " 深",
                "> ".repeat(5_000) + "深",
                "_".repeat(50_000),
                "*a ".repeat(20_000),
                "**a_".repeat(20_000),
                "`".repeat(3_000) + " a " + "``` ` ".repeat(4_000),
                "[a](".repeat(10_000),
                "[".repeat(30_000) + "a",
                "[a](<b".repeat(5_000),
                "![[]()".repeat(5_000),
                "| ".repeat(20_000) + "\n" + "|-".repeat(20_000),
                "- ".repeat(3_000) + "a",
                "1. ".repeat(3_000) + "a",
                "&#".repeat(50_000),
                "\\".repeat(50_000),
                "<".repeat(50_000),
                "**注意：**".repeat(10_000),
                "[^1]".repeat(5_000) + "\n\n[^1]: a");
    }

    @ParameterizedTest
    @MethodSource("stalling")
    void aTextBuiltToStallAReaderIsDoneOrRefusedInTime(String body) {
        assertTimeoutPreemptively(Duration.ofSeconds(20), () -> {
            Outcome<Html> outcome = Rendering.outcome(body + "\n", Audience.PUBLIC);
            assertTrue(
                    outcome.value().isPresent()
                            || outcome.diagnostics().stream()
                                    .allMatch(found -> List.of("YB0601")
                                            .contains(found.code().id())),
                    () -> outcome.diagnostics().toString());
        });
    }
}
