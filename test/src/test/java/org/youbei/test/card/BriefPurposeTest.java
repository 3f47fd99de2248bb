package org.youbei.test.card;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.youbei.card.Block;
import org.youbei.card.Card;
import org.youbei.card.CardKind;
import org.youbei.card.content.CardDeck;
import org.youbei.card.content.Stamp;
import org.youbei.diagnostic.Language;
import org.youbei.edition.Projection;
import org.youbei.html.Words;
import org.youbei.link.PlanBook;
import org.youbei.model.Audience;
import org.youbei.test.Overlay;
import org.youbei.test.Repository;
import org.youbei.toolchain.Toolchain;
import org.youbei.workspace.Assets;
import org.youbei.workspace.DirectoryFiles;
import org.youbei.workspace.Workspace;

/** A brief begins with what its plan is for, in the plan's own words, and with nothing that the public may not read. */
final class BriefPurposeTest {
    private static final String PLAN = "plans/overall/wh-overall.md";
    private static final String HEADING = "### 1.1 编制目的\n";
    private static final Overlay SAMPLE = Overlay.of(new DirectoryFiles(Repository.root()));

    @Test
    void isTheParagraphUnderTheHeadingThatNamesIt() {
        assertEquals(
                "规范望海区突发事件应对的领导体制、职责分工、处置程序和保障措施，使区、乡镇（街道）、村（社区）和单位用同一套规则行动，最大限度减少人员伤亡和财产损失。",
                purposes(SAMPLE).get("wh-overall"));
    }

    @Test
    void isTheFirstParagraphOfTheGeneralChapterWhereNoHeadingNamesIt() {
        assertEquals(
                "为在本区陆域和临港水域发生危险化学品泄漏、火灾、爆炸、中毒时，能够先把人撤出来、把物料控制住、把废水截下来，制定本预案。",
                purposes(SAMPLE).get("wh-hazchem"));
    }

    @Test
    void namesOtherPlansInWordsAndJoinsLinesWithoutABlank() {
        assertEquals("一切行动按防汛防台预案执行，先保人。", after("一切行动按[[wh-typhoon]]执行，\n先**保人**。\n\n第二段。\n"));
    }

    @Test
    void isLeftOutWhereItIsNoRunningText() {
        assertEquals("", after("| 表 | 格 |\n|---|---|\n"));
        assertEquals("", after("- 一项\n"));
    }

    @Test
    void passesOverWhatTheBookKeepsFromThePublic() {
        assertEquals("公开的话。", after("::: internal\n不公开的话。\n:::\n\n公开的话。\n\n"));
    }

    @Test
    void endsWithItsChapter() {
        Map<String, String> purposes = purposes(SAMPLE.with(
                "plans/special/wh-hazchem.md",
                bytes(text("plans/special/wh-hazchem.md")
                        .replaceFirst("(?s)\n## 1 [^\n]*\n.*?\n## 2 ", "\n## 1 总则 {#general}\n\n## 2 "))));
        assertEquals("", purposes.get("wh-hazchem"));
    }

    private static String after(String words) {
        return purposes(SAMPLE.with(PLAN, bytes(text(PLAN).replace(HEADING, HEADING + words))))
                .get("wh-overall");
    }

    private static String text(String path) {
        return new String(SAMPLE.read(path), StandardCharsets.UTF_8);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** Returns what each brief of the internal edition says of its plan's purpose, by the plan's id; nothing where it is silent. */
    private static Map<String, String> purposes(Overlay files) {
        try (Toolchain toolchain = Toolchain.of(Repository.root(), files, 2)) {
            Workspace all = toolchain.check().value().orElseThrow().workspace();
            UnaryOperator<String> bodies =
                    Projection.edition(all, Audience.PUBLIC).bodies(toolchain::body);
            CardDeck deck = new CardDeck(
                    new PlanBook(Projection.project(all, Audience.INTERNAL)),
                    bodies,
                    Words.ofCards(Assets.builtIn(), Language.ZH),
                    new Stamp("", ""));
            Map<String, String> purposes = new TreeMap<>();
            deck.of(CardKind.BRIEF).forEach(card -> purposes.put(card.id(), purpose(card)));
            return purposes;
        }
    }

    private static String purpose(Card card) {
        List<Block> blocks = card.blocks().stream()
                .filter(block -> block.id().equals("purpose"))
                .toList();
        return blocks.isEmpty() ? "" : blocks.get(0).items().get(0).text();
    }
}
