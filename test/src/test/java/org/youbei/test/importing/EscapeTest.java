package org.youbei.test.importing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.youbei.diagnostic.Outcome;
import org.youbei.importing.ImportedPlan;

/** What a page shows of an imported plan is what the text held, whatever Markdown or links the text looks like. */
class EscapeTest {
    private static final String TITLE = "甲县防汛应急预案";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "* 一项",
                "- 一项",
                "+ 一项",
                "1. 一项",
                "1) 一项",
                "3.2.4 一项",
                "2.\u3000一项",
                "# 标题",
                "## 标题 ##",
                "> 引用",
                "```",
                "~~~ 围栏",
                "---",
                "===",
                "***",
                "___",
                "::: internal",
                "!include a",
                "@import a",
                "{% include a %}",
                "{{a}}",
                "**粗**与_斜_与*斜*与`码`",
                "~~删~~",
                "[[wh-overall]]",
                "[文字](附件.pdf)",
                "![图](http://example.com/a.png)",
                "[^1]: 注",
                "[甲]: http://example.com",
                "<b>标签</b>",
                "<script>alert(1)</script>",
                "<!-- 注 -->",
                "<http://example.com>",
                "a<3且b>4",
                "&amp; &#65; &nbsp; AT&T",
                "\\* 反斜杠 \\",
                "|甲|乙|",
                "|---|---|",
                "甲 | 乙",
                "标题 {#response}",
                "“引号”与\"引号\"与'引号'",
                "<<<<<<< 甲",
                "=======",
                "行尾两格  ",
                "    缩进四格",
                "\t制表",
                "%@￥#……&*（）"
            })
    void showsALineAsItIs(String line) {
        Outcome<ImportedPlan> outcome =
                Imports.of(TITLE + "\n1 总则\n1.1 目的\n" + line + "\n下一行。\n1.2 " + line + "\n又一行。\n");
        ImportedPlan plan = outcome.value().orElseThrow();
        assertEquals(List.of(), Imports.outline(plan).diagnostics());
        assertEquals(Imports.dense("1总则1.1目的" + line + "下一行。1.2" + line + "又一行。"), Imports.shown(plan));
    }

    @Property(tries = 300)
    void showsAnyTextAsItIs(@ForAll("texts") List<String> lines) {
        String text = String.join("\n", lines);
        Assume.that(lines.stream().anyMatch(line -> !line.isBlank()));
        Outcome<ImportedPlan> outcome = Imports.of(TITLE + "\n" + text);
        Assume.that(outcome.diagnostics().stream()
                .noneMatch(finding -> finding.message().key().equals("YB0707")));
        ImportedPlan plan = outcome.value().orElseThrow();
        assertEquals(List.of(), Imports.outline(plan).diagnostics());
        assertEquals(Imports.dense(text), Imports.shown(plan));
    }

    @Provide
    Arbitrary<List<String>> texts() {
        Arbitrary<String> piece = Arbitraries.of(
                "1",
                "2",
                "3",
                ".",
                "、",
                "（1）",
                "（一）",
                "一、",
                "第一章",
                "附件1",
                "总则",
                "启动",
                "Ⅰ级响应",
                "时，",
                "。",
                "；",
                "：",
                " ",
                "\u3000",
                "*",
                "**",
                "_",
                "`",
                "```",
                "[",
                "]",
                "(",
                ")",
                "<",
                ">",
                "&",
                "&lt;",
                "#",
                "|",
                "~",
                "\\",
                "{",
                "}",
                "!",
                "-",
                "+",
                "=",
                ":::",
                "\"",
                "'",
                "甲乙丙丁戊己庚辛",
                "a",
                "\t");
        return piece.list()
                .ofMaxSize(12)
                .map(pieces -> pieces.stream().collect(Collectors.joining()))
                .list()
                .ofMinSize(1)
                .ofMaxSize(12);
    }
}
