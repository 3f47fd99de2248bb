package org.youbei.test.parse;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.youbei.diagnostic.format.Columns;
import org.youbei.model.plan.Outline;
import org.youbei.parse.BodyParser;
import org.youbei.parse.Sections;
import org.youbei.parse.YamlParser;
import org.youbei.schema.Nearest;
import org.youbei.text.FrontMatter;

/** Front matter, headings with their numbers and sections, code in a line, near words and the width of text. */
final class CutsTest {
    private static final Sections SECTIONS =
            Sections.of(YamlParser.parse("p.yaml", """
            sections:
              - {id: general, title: 总则, aliases: [编制目的]}
              - {id: response, title: 应急响应, aliases: [响应行动, 应急处置]}
              - {id: evacuation, title: 人员转移安置, aliases: [人员转移]}
            """, 1, 100).value().orElseThrow());

    @Test
    void frontMatterEndsAtTheSecondFence() {
        assertEquals(
                Optional.of(new FrontMatter("id: a\n", "# 一\n---\n", 4)),
                FrontMatter.of("---\nid: a\n---\n# 一\n---\n"));
        assertEquals(Optional.of(new FrontMatter("", "", 3)), FrontMatter.of("---  \n---"));
        assertEquals(Optional.of(new FrontMatter("a: |\n  ---\n", "b", 5)), FrontMatter.of("---\na: |\n  ---\n---\nb"));
    }

    @Test
    void aFileWithoutBothFencesHasNoFrontMatter() {
        for (String text :
                List.of("", "---", "---\n", "---\nid: a\n", "# a\n---\n---\n", " ---\n---\n", "----\n---\n")) {
            assertEquals(Optional.empty(), FrontMatter.of(text), text);
        }
    }

    private static Outline outline(String body) {
        return BodyParser.parse("a.md", body, 1, SECTIONS).value().orElseThrow();
    }

    /** Depth, number, words, anchor and section of each heading. */
    private static List<String> headings(String body) {
        return outline(body).headings().stream()
                .map(h -> h.depth() + "|" + h.number() + "|" + h.text() + "|" + h.id() + "|" + h.section())
                .toList();
    }

    @Test
    void aHeadingIsCutIntoItsNumberAndItsWords() {
        assertEquals(
                List.of(
                        "1|4.2|分级|s4-2|null",
                        "1|一、|目标|h2|null",
                        "1|（二）|队伍|h3|null",
                        "1|第三章|罚则|h4|null",
                        "1||2026年要点|h5|null",
                        "1|附件1|名单|h6|null",
                        "1|7.2.2||s7-2-2|null"),
                headings("# 4.2 分级\n# 一、目标\n# （二）队伍\n# 第三章 罚则\n# 2026年要点\n# 附件1 名单\n# 7.2.2\n"));
    }

    @Test
    void aHeadingOpensTheSectionThatItsWordsName() {
        assertEquals(
                List.of(
                        "1|1|总则|general|general",
                        "2|1.1|编制目的|s1-1|general",
                        "1|2|应急 响应|response|response",
                        "1|3|县级人员转移安置办法|evacuation|evacuation",
                        "1|4|人员转移车辆|s4|evacuation",
                        "1|5|响应|s5|null",
                        "1|6|其他|response-extra|null"),
                headings("""
                        # 1 总则
                        ## 1.1 编制目的
                        # 2 应急 响应
                        # 3 县级人员转移安置办法
                        # 4 人员转移车辆
                        # 5 响应
                        # 6 其他 {#response-extra}
                        """));
    }

    @Test
    void anAnchorIsGivenOnce() {
        assertEquals(
                List.of("1|1|甲|s1|null", "1|1|乙|s1-2|null", "1|1|丙|s1-3|null", "1|1.2|丁|s1-2-2|null"),
                headings("# 1 甲\n# 1 乙\n# 1 丙\n# 1.2 丁\n"));
    }

    @Test
    void theSignsThatCloseAHeadingAreNoWords() {
        assertEquals(
                List.of("2||甲|h0-1|null", "2||乙#|h0-2|null", "2|||h0-3|null", "2||丙|x|null"),
                headings("## 甲 ##\n## 乙#\n## ##\n## 丙 {#x} #\n####### 丁\n##戊\n").stream()
                        .map(text -> text.replace("|h1|", "|h0-1|")
                                .replace("|h2|", "|h0-2|")
                                .replace("|h3|", "|h0-3|"))
                        .toList());
    }

    @Test
    void linksInCodeAreNoLinks() {
        assertEquals(
                List.of("b", "d", "e", "f"),
                outline("`[[a]]` [[b]]\n``[[c]] ` ``[[d]]\n\\`[[e]]` ``` [[f]]\n~~~ `\n[[g]]\n~~~\n")
                        .wikiLinks()
                        .stream()
                        .map(Outline.WikiLink::target)
                        .toList());
    }

    @Test
    void aWordIsNearWhenAThirdOfItsLettersAreOffAtMost() {
        List<String> words = List.of("contacts", "parents", "place", "placed", "id");
        assertEquals(
                List.of(
                        Optional.of("contacts"),
                        Optional.of("contacts"),
                        Optional.of("parents"),
                        Optional.of("place"),
                        Optional.of("id"),
                        Optional.empty(),
                        Optional.empty()),
                Stream.of("contcats", "CONTACT", "parent", "plac", "di", "xy", "shelters")
                        .map(typed -> Nearest.of(typed, words))
                        .toList());
        assertEquals(Optional.empty(), Nearest.of("a", List.of()));
        assertEquals(Optional.of("ab"), Nearest.of("aa", List.of("ac", "ab")));
    }

    @Test
    void wideCharactersTakeTwoColumnsAndMarksNone() {
        assertEquals(
                List.of(0, 3, 6, 4, 1, 2, 2, 1, 2),
                Stream.of("", "abc", "望海区", "（，", "e\u0301", "𠮷", "🚒", "é", "ｱa")
                        .map(Columns::width)
                        .toList());
    }
}
