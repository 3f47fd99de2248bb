package org.youbei.test.importing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.youbei.importing.ImportedPlan;

/** Which lines are headings, and how deep. */
class NumberingTest {
    @Test
    void readsChaptersAndSectionsOfArabicNumbers() {
        assertHeadings(
                """
                1 总则
                1.1 编制目的
                为了防汛，制定本预案。
                2．组织体系
                2.1　指挥部
                指挥部由县长负责。
                2.1.1\u2002办公室
                办公室设在应急局。
                2.1.1.1值班室
                值班室昼夜值守。
                3附则
                3.1解释
                由办公室解释。
                """,
                "2 1 总则",
                "3 1.1 编制目的",
                "2 2. 组织体系",
                "3 2.1 指挥部",
                "4 2.1.1 办公室",
                "5 2.1.1.1 值班室",
                "2 3 附则",
                "3 3.1 解释");
    }

    @Test
    void readsChaptersSectionsAndArticlesOfTheLaw() {
        assertHeadings("""
                第一章 总 则
                第一条 为了防汛，制定本预案。
                第二条 本预案适用于全县。
                第二章　组织体系
                第一节 指挥部
                第三条　指挥部由县长负责。
                第二节 办公室
                办公室设在应急局，负责日常工作。
                """, "2 第一章 总则", "3 第一条", "3 第二条", "2 第二章 组织体系", "3 第一节 指挥部", "4 第三条", "3 第二节 办公室");
    }

    @Test
    void readsChineseNumbersWithBracketsBelow() {
        assertHeadings(
                """
                一、总则
                （一）编制目的
                为了防汛，制定本预案。
                （二）工作原则。坚持人民至上，坚持生命至上。
                二、组织体系
                (一)指挥部
                1．组成
                指挥部由县长负责。
                2．职责
                统一指挥全县防汛工作。
                (二)办公室
                办公室设在应急局。
                """,
                "2 一、 总则",
                "3 （一） 编制目的",
                "3 （二） 工作原则。",
                "2 二、 组织体系",
                "3 (一) 指挥部",
                "4 1. 组成",
                "4 2. 职责",
                "3 (二) 办公室");
    }

    @Test
    void keepsListItemsAsText() {
        assertHeadings("""
                1 应急响应
                1.1 启动条件
                出现下列情形之一的，启动响应：
                （1）死亡3人以上；
                （2）倒塌房屋100间以上。
                1.预警级别
                2.级别描述
                3.颜色标示
                1）报告
                2）处置
                一、甲乡负责巡查；
                二、乙乡负责转移。
                1.2 终止
                由启动的机关终止。
                """, "2 1 应急响应", "3 1.1 启动条件", "3 1.2 终止");
    }

    @Test
    void readsBracketedTitlesWithTextUnderEach() {
        assertHeadings("""
                1 预警
                1.1 预警行动
                （1）蓝色预警
                巡查隐患点，发现异常立即报告。
                （2）红色预警
                转移群众，封闭道路。
                1.2 解除
                按程序解除。
                """, "2 1 预警", "3 1.1 预警行动", "4 （1） 蓝色预警", "4 （2） 红色预警", "3 1.2 解除");
    }

    @Test
    void partsHeadingsAndTextInOneLine() {
        ImportedPlan plan = plan("""
                1总则 1.1编制目的 为了防汛，制定本预案。
                1.2适用范围 本预案适用于全县。 1.3 工作原则
                坚持人民至上。
                2 组织体系 2.1 指挥部 2.1.1 指挥部由县长负责，副县长协助。
                """);
        assertEquals(
                List.of("2 1 总则", "3 1.1 编制目的", "3 1.2 适用范围", "3 1.3 工作原则", "2 2 组织体系", "3 2.1 指挥部", "4 2.1.1"),
                Imports.headings(plan));
        assertEquals(List.of("为了防汛，制定本预案。", "本预案适用于全县。", "坚持人民至上。", "指挥部由县长负责，副县长协助。"), Imports.paragraphs(plan));
    }

    @Test
    void setsTheNumberOfAClauseAboveItsParagraph() {
        ImportedPlan plan = plan("""
                1 总则
                1.1 原则
                1.1.1统一领导。在县委领导下，实行行政首长负责制。
                1.1.2属地管理。各乡镇负责本辖区的工作。
                1.2 备案
                1.2.1各乡镇应当在汛前修订预案，并报县防办备案。
                1.2.2县防办每年演练一次。
                """);
        assertEquals(
                List.of("2 1 总则", "3 1.1 原则", "4 1.1.1 统一领导。", "4 1.1.2 属地管理。", "3 1.2 备案", "4 1.2.1", "4 1.2.2"),
                Imports.headings(plan));
        assertEquals("各乡镇应当在汛前修订预案，并报县防办备案。", Imports.paragraphs(plan).get(2));
    }

    @Test
    void takesNumbersThatCountForText() {
        assertHeadings("""
                1 总则
                1.1 分级
                2024年发生的灾害参照执行，由县防办解释。
                3人以上死亡的为较大灾害，由县政府处置。
                2小时内报告县防办，必要时越级报告。
                10公里以内的村庄转移。
                1.5米以上的水深停运。
                2 附则
                2.1 人员伤亡
                3人以上死亡
                2.2 日常管理
                由县防办负责。
                """, "2 1 总则", "3 1.1 分级", "2 2 附则", "3 2.1 人员伤亡", "3 2.2 日常管理");
    }

    @Test
    void plainsFullWidthNumbers() {
        assertHeadings("""
                ４　应急响应
                ４．１　总体要求
                县防指统一指挥，各部门分工负责。
                ４．２　响应
                4.2.１内涝
                抽排积水。
                """, "2 4 应急响应", "3 4.1 总体要求", "3 4.2 响应", "4 4.2.1 内涝");
    }

    @Test
    void takesATitleFromTheLineBelowItsNumber() {
        assertHeadings("""
                1
                总则
                1.1
                编制目的
                为了防汛，制定本预案。
                1.2 适用范围
                全县。
                """, "2 1 总则", "3 1.1 编制目的", "3 1.2 适用范围");
    }

    @Test
    void readsAppendicesButNotTheListOfEnclosures() {
        assertHeadings(
                """
                1 总则
                1.1 编制目的
                为了防汛，制定本预案。
                1.2 实施
                自印发之日起施行。
                附件：1.响应流程图
                2.名词术语
                附件1
                响应流程图
                流程见下。
                附件2 名词术语
                1.三防：指防汛、防旱、防风。
                2.暴雨：指24小时降雨量50毫米以上的雨。
                附录
                一、联系电话
                县防办昼夜值守。
                二、物资清单
                由县防办公布。
                """, "2 1 总则", "3 1.1 编制目的", "3 1.2 实施", "2 附件1 响应流程图", "2 附件2 名词术语", "2 附录", "3 一、 联系电话", "3 二、 物资清单");
    }

    @Test
    void readsDecimalsUnderChineseChapters() {
        assertHeadings("""
                一、总则
                1.1 编制目的
                为了防汛，制定本预案。
                1.2 适用范围
                全县。
                二、组织体系
                2.1 指挥部
                指挥部由县长负责。
                """, "2 一、 总则", "3 1.1 编制目的", "3 1.2 适用范围", "2 二、 组织体系", "3 2.1 指挥部");
    }

    private static void assertHeadings(String text, String... headings) {
        assertEquals(List.of(headings), Imports.headings(plan(text)));
    }

    private static ImportedPlan plan(String text) {
        return Imports.of(text).value().orElseThrow();
    }
}
