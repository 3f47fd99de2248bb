package org.youbei.test.importing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.youbei.importing.ImportedPlan;

/** Response levels are filled in where the text states what starts them, in its own words. */
class ResponsesTest {
    @Test
    void readsTheItemsOfWhichOneIsEnough() {
        assertResponses("""
                5.1 Ⅰ级响应
                出现下列情况之一的，启动Ⅰ级响应：
                （1）死亡50人以上；
                （2）转移20万人以上。
                县长决定启动Ⅰ级响应。
                5.2 II级响应
                出现下列情况之一，启动II级应急响应。
                ①死亡30人以上；
                ②转移10万人以上。
                本级响应由县防办组织。
                5.3 三级响应
                当发生以下情况之一，经会商研判，由县防办主任决定启动三级响应：
                （1）死亡10人以上；
                连续降雨3天；
                （2）其他需要启动三级响应的情况。
                5.4 4级响应
                有下列情形之一的，启动4级响应：
                （1）死亡1人以上。
                """, """
                command:
                  - {post: decider-1, title: "县长"}
                  - {post: decider-2, title: "县防办主任"}
                responses:
                  - level: 1
                    triggers:
                      - {when: "死亡50人以上"}
                      - {when: "转移20万人以上"}
                    decidedBy: decider-1
                  - level: 2
                    triggers:
                      - {when: "死亡30人以上"}
                      - {when: "转移10万人以上"}
                  - level: 3
                    triggers:
                      - {when: "死亡10人以上；连续降雨3天"}
                      - {when: "其他需要启动三级响应的情况"}
                    decidedBy: decider-2
                  - level: 4
                    triggers:
                      - {when: "死亡1人以上"}
                """);
    }

    @Test
    void keepsConditionsThatMustMeetTogetherAsOne() {
        assertResponses("""
                5.1 防旱IV级响应
                当同时发生以下情况，启动防旱IV级响应：
                （1）受旱面积达到四成；
                （2）水库蓄水不足。
                """, """
                responses:
                  - level: 4
                    triggers:
                      - {when: "当同时发生以下情况，启动防旱IV级响应：（1）受旱面积达到四成；（2）水库蓄水不足"}
                """);
    }

    @Test
    void readsTheSentenceUnderTheHeadingOfALevel() {
        assertResponses("""
                5.1 一级应急响应
                当发布暴雨红色预警后，经研判，县防指启动一级应急响应。各单位采取以下行动。
                5.2 二级应急响应
                县防指启动二级应急响应，组织会商。
                """, """
                responses:
                  - level: 1
                    triggers:
                      - {when: "当发布暴雨红色预警后，经研判，县防指启动一级应急响应"}
                  - level: 2
                """);
    }

    @Test
    void namesNoDeciderWhereThereAreTwo() {
        assertResponses("""
                5.1 Ⅰ级响应
                出现下列情况之一，由总指挥或副总指挥决定启动Ⅰ级响应：
                （1）死亡50人以上；
                （2）转移20万人以上。
                """, """
                responses:
                  - level: 1
                    triggers:
                      - {when: "死亡50人以上"}
                      - {when: "转移20万人以上"}
                """);
    }

    @Test
    void readsNothingIntoEventGradesAndWarnings() {
        assertResponses("""
                5.1 分级
                灾害分为特别重大（Ⅰ级）、重大（Ⅱ级）、较大（Ⅲ级）和一般（Ⅳ级）四级。
                5.2 预警
                预警分为一级、二级、三级和四级，出现下列情况之一的，发布一级预警：
                （1）降雨超过100毫米；
                （2）河道超过警戒水位。
                """, "");
    }

    @Test
    void writesNoLevelsWhereOneBetweenIsMissing() {
        String text = "5.1 一级响应\n出现下列情况之一，启动一级响应：\n（1）死亡50人以上。\n5.2 三级响应\n出现下列情况之一，启动三级响应：\n（1）死亡1人以上。\n";
        assertResponses(text, "");
        assertEquals(
                List.of("1:1 YB0709"),
                Imports.findings(Imports.of("甲县防汛应急预案\n" + text)).stream()
                        .filter(name -> name.contains("YB0709"))
                        .toList());
    }

    private static void assertResponses(String text, String yaml) {
        ImportedPlan plan = Imports.of("甲县防汛应急预案\n5 应急响应\n" + text).value().orElseThrow();
        String written = Imports.cut(plan).yaml();
        assertEquals(yaml, written.substring(written.indexOf("version: \"1\"\n") + 13));
    }
}
