package org.youbei.test.situation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.youbei.model.Audience;
import org.youbei.model.Colour;
import org.youbei.model.EventId;
import org.youbei.model.PlaceCode;
import org.youbei.model.ResponseLevel;
import org.youbei.situation.Question;
import org.youbei.situation.Situations;

/** What is composed of the plans of a small district. */
final class SituationsTest {
    private static final String VILLAGE = "330999001001";

    @TempDir
    private Path directory;

    private static Question question(String event, String place, @Nullable Colour colour) {
        return new Question(new EventId(event), new PlaceCode(place), colour, null);
    }

    private static Question decided(String event, String place, int level) {
        return new Question(new EventId(event), new PlaceCode(place), null, new ResponseLevel(level));
    }

    private String answer(District district, Question question) throws IOException {
        return Outline.of(district.situations(directory, Audience.COMMAND)
                .compose(question)
                .orElseThrow());
    }

    private String answer(Question question) throws IOException {
        return answer(District.small(), question);
    }

    @Test
    void composesTheChainOfAVillage() throws IOException {
        assertEquals("""
                county SPECIAL EXACT TABLE level 1 [typhoon/red][台风正面登陆] by 指挥[head]
                east-plan TOWN EXACT CONDITION level 2 [typhoon/red][] by 各镇镇长[east-head]
                yard-plan ENTERPRISE EXACT TABLE level 1 [typhoon/red][] by 厂长[yard-head]
                gap 滩村 follows 东镇
                until 30
                  指挥[head]
                    east-plan#e2-call 10min 叫应
                    county#c1-meet 30min 会商
                  东镇政府[east]
                    east-plan#e2-move 30min 转移
                until 60
                  教育局[edu]
                    county#c1-stop 1h 全区停课
                  厂长[yard-head]
                    yard-plan#y1-out 1h 撤人
                until later
                  抢险组[gov]
                    county#c1-ready 2d 待命
                stop class county#c1-stop ordered by 指挥 executed by 教育局 lifted 警报解除 by 指挥
                stop work
                call head DECIDES by county, else gov
                call east-head DECIDES by east-plan, else east
                call yard-head DECIDES by yard-plan, else east
                call gov LISTED by east-plan, else next
                call east LISTED by county, else gov
                shelter hall 0
                shelter gym 1112
                shelter attic -1
                team far-team 9638 named
                risk dyke 9 to hall by [east-head]""", answer(question("typhoon", VILLAGE, Colour.RED)));
    }

    @Test
    void aLevelThatStartsByItselfSaysSo() throws IOException {
        assertEquals("""
                county SPECIAL EXACT TABLE level 2 automatic [typhoon/orange][] by 指挥[head]
                until none
                  教育局[edu]
                    county#c2-watch - 值守
                call head DECIDES by county, else gov
                call gov LISTED by county, else next
                call east LISTED by county, else gov
                call west LISTED by county, else gov
                shelter gym 0
                shelter hall 1112
                shelter attic -1
                team far-team 9703 named
                team other-team -1 named
                risks 东镇 1/3/9""", answer(question("typhoon", "330999", Colour.ORANGE)));
    }

    @Test
    void aColourThatNoPlanNamesStartsNothing() throws IOException {
        assertEquals("""
                county SPECIAL EXACT UNSTATED level 0 [][] by [] or 1[typhoon/red][台风正面登陆] or 2[typhoon/orange][]
                gap 西镇 follows 区
                call gov LISTED by county, else next
                call west LISTED by county, else gov
                call head LISTED by county, else gov
                shelter attic -1
                shelter gym -1
                shelter hall -1
                team other-team -1 named
                team far-team -1 named""", answer(question("typhoon", "330999002", Colour.BLUE)));
    }

    @Test
    void aDecidedLevelStartsOnlyPlansThatHaveItForTheEvent() throws IOException {
        assertEquals("""
                county SPECIAL EXACT DECIDED level 1 [typhoon/red][台风正面登陆] by 指挥[head]
                east-plan TOWN EXACT ABSENT level 0 [][] by [] or 2[typhoon/red][]
                yard-plan ENTERPRISE EXACT DECIDED level 1 [typhoon/red][] by 厂长[yard-head]
                until 30
                  指挥[head]
                    county#c1-meet 30min 会商
                until 60
                  教育局[edu]
                    county#c1-stop 1h 全区停课
                  厂长[yard-head]
                    yard-plan#y1-out 1h 撤人
                until later
                  抢险组[gov]
                    county#c1-ready 2d 待命
                stop class county#c1-stop ordered by 指挥 executed by 教育局 lifted 警报解除 by 指挥
                stop work
                call head DECIDES by county, else gov
                call yard-head DECIDES by yard-plan, else east
                call east-head LISTED by east-plan, else east
                call gov LISTED by east-plan, else next
                call east LISTED by county, else gov
                shelter gym 0
                shelter hall 1112
                shelter attic -1
                team far-team 9703 named
                risk dyke 9 to hall by [east-head]""", answer(decided("typhoon", "330999001", 1)));
    }

    @Test
    void withoutColourOrLevelTheLevelsAreToChooseFrom() throws IOException {
        assertEquals("""
                whole OVERALL GENERAL OPEN level 0 [][] by [] or 1[][特别重大]
                east-plan TOWN EXACT OPEN level 0 [][] by [] or 1[][三户以上着火]
                call east-head LISTED by east-plan, else east
                call gov LISTED by east-plan, else next
                shelter gym 0
                shelter attic -1
                team near-team 2224
                team far-team 9703
                risk slope 5 to  by []
                risk dyke 9 to hall by [east-head]""", answer(question("fire", "330999001", null)));
    }

    @Test
    void anEventThatNoPlanIsForFallsToTheOverallPlan() throws IOException {
        assertEquals("""
                whole OVERALL GENERAL DECIDED level 1 [][特别重大] by []
                gap 东镇 follows 区
                gap 滩村 follows 区
                until none
                  区政府[gov]
                    whole#o1 - 报告
                shelter field 0
                shelter gym 1112
                shelter attic -1
                team near-team 1112
                team far-team 9638
                risk dyke 9 to hall by [east-head]""", answer(decided("earthquake", VILLAGE, 1)));
    }

    @Test
    void aPlanForTheWiderKindOfEventsStandsInForOneOfItsOwn() throws IOException {
        District floods = District.small().with("plans/special/county.md", "events: [typhoon]", "events: [flood]");
        assertEquals("""
                county SPECIAL WIDER OPEN level 0 [][] by [] or 1[typhoon/red][台风正面登陆]
                call gov LISTED by county, else next
                call east LISTED by county, else gov
                call west LISTED by county, else gov
                call head LISTED by county, else gov
                shelter gym 0
                shelter attic -1
                team far-team 9703 named
                team other-team -1 named
                risks 东镇 1/3/9""", answer(floods, question("flash-flood", "330999", null)));
    }

    @Test
    void plansThatAreNotInForceTakeNoPart() throws IOException {
        District draft = District.small().with("plans/town/east-plan.md", "status: in-force", "status: drafting");
        assertEquals("""
                county SPECIAL EXACT TABLE level 1 [typhoon/red][台风正面登陆] by 指挥[head]
                yard-plan ENTERPRISE EXACT TABLE level 1 [typhoon/red][] by 厂长[yard-head]
                gap 东镇 follows 区
                until 30
                  指挥[head]
                    county#c1-meet 30min 会商
                until 60
                  教育局[edu]
                    county#c1-stop 1h 全区停课
                  厂长[yard-head]
                    yard-plan#y1-out 1h 撤人
                until later
                  抢险组[gov]
                    county#c1-ready 2d 待命
                stop class county#c1-stop ordered by 指挥 executed by 教育局 lifted 警报解除 by 指挥
                stop work
                call head DECIDES by county, else gov
                call yard-head DECIDES by yard-plan, else east
                call gov LISTED by county, else next
                call east LISTED by county, else gov
                shelter gym 0
                shelter hall 1112
                shelter attic -1
                team far-team 9703 named
                risk dyke 9 to hall by [east-head]""", answer(draft, question("typhoon", "330999001", Colour.RED)));
    }

    @Test
    void anEditionComposesFromWhatItMayShow() throws IOException {
        Situations open = District.small().situations(directory, Audience.PUBLIC);
        assertEquals(
                """
                county SPECIAL EXACT TABLE level 1 [typhoon/red][台风正面登陆] by 指挥[]
                east-plan TOWN EXACT CONDITION level 2 [typhoon/red][] by 各镇镇长[]
                yard-plan ENTERPRISE EXACT TABLE level 1 [typhoon/red][] by 厂长[]
                gap 滩村 follows 东镇
                until 30
                  指挥[]
                    east-plan#e2-call 10min 叫应
                    county#c1-meet 30min 会商
                  东镇政府[east]
                    east-plan#e2-move 30min 转移
                until 60
                  教育局[edu]
                    county#c1-stop 1h 全区停课
                  厂长[]
                    yard-plan#y1-out 1h 撤人
                until later
                  抢险组[gov]
                    county#c1-ready 2d 待命
                stop class county#c1-stop ordered by 指挥 executed by 教育局 lifted 警报解除 by 指挥
                stop work
                call gov LISTED by east-plan, else next
                call east LISTED by county, else gov
                shelter hall 0
                shelter gym 1112
                shelter attic -1
                team far-team 9638 named
                risk dyke -1 to hall by []""",
                Outline.of(
                        open.compose(question("typhoon", VILLAGE, Colour.RED)).orElseThrow()));
    }

    @Test
    void thereIsNoAnswerForAnUnknownEventOrPlace() throws IOException {
        Situations situations = District.small().situations(directory, Audience.COMMAND);
        assertEquals(Optional.empty(), situations.compose(question("nothing", VILLAGE, Colour.RED)));
        assertEquals(Optional.empty(), situations.compose(question("typhoon", "110101", Colour.RED)));
    }
}
