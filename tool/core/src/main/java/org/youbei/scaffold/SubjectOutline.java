package org.youbei.scaffold;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.youbei.link.PlanBook;
import org.youbei.model.EventId;
import org.youbei.model.plan.Plan;
import org.youbei.model.register.Subject;

/** Drafts a drill from a subject of the library: its scenario, what comes up and what to look at. */
public final class SubjectOutline {
    /** Minutes between one inject and the next. */
    private static final int STEP = 15;

    private static final int NONE = Integer.MAX_VALUE;

    private SubjectOutline() {}

    /**
     * Returns the plan in force that a subject drills: the one that names an event of the subject earliest among its own, of the highest level; the overall plan when
     * there is none.
     */
    public static Optional<Plan> plan(PlanBook book, Subject subject) {
        return book.workspace().plans().stream()
                .filter(plan -> plan.status().isInForce())
                .filter(plan -> at(plan, subject) < NONE || plan.level().step() == 0)
                .min(Comparator.<Plan>comparingInt(plan -> at(plan, subject))
                        .thenComparingInt(plan -> plan.level().step())
                        .thenComparing(plan -> plan.id().value()));
    }

    /** Where among the events of a plan the first stands that is one of the subject's. */
    private static int at(Plan plan, Subject subject) {
        for (int i = 0; i < plan.events().size(); i++) {
            EventId event = plan.events().get(i).id();
            if (subject.events().stream().anyMatch(one -> one.id().equals(event))) {
                return i;
            }
        }
        return NONE;
    }

    /**
     * Returns a drill of a subject.
     *
     * @param owner the plan that it drills
     * @param clauses the drill of a response level of that plan, whose steps follow those of the subject, or null
     */
    public static DrillOutline of(Subject subject, Plan owner, @Nullable DrillOutline clauses) {
        String host = owner.owner().id().value();
        List<DrillOutline.Step> steps = new ArrayList<>();
        steps.add(new DrillOutline.Step(
                0,
                "演练开始。" + subject.scenario().chinese(),
                List.of(host),
                "in-person",
                "说明各自先做什么、向谁报告、几时报完",
                null,
                null));
        for (int i = 0; i < subject.injects().size(); i++) {
            steps.add(step(subject, i, host));
        }
        if (clauses != null) {
            clauses.steps().stream().filter(step -> step.action() != null).forEach(steps::add);
            steps.sort(Comparator.comparingLong(DrillOutline.Step::minute));
        }
        return new DrillOutline(
                "（演练）" + subject.scenario().chinese() + "（待填：日期、地点、本地的人数和距离）",
                "练“" + subject.title().chinese() + "”这一科目，看" + owner.shortName() + "够不够用。",
                host,
                owner.place().id().value(),
                steps,
                List.of(
                        "由演练科目“" + subject.title().chinese() + "”（" + subject.id() + "）拟成。",
                        "待填：把情景换成本地的地名、人数和时刻，加上参演单位；只写情况，不写答案"),
                List.of("演练与真实险情混淆，群众误以为真：事先告知，标识和广播写明“演练”", "参演人员受伤：（待填：按场地写明危险点、防护和看护人）"),
                List.of("演练期间发生真实突发事件，总指挥立即中止，人员装备转入真实处置", "出现人员受伤或者（待填：天气、场地的中止条件），由现场安全员提请总导调中止"));
    }

    private static DrillOutline.Step step(Subject subject, int i, String host) {
        String question =
                i < subject.questions().size() ? subject.questions().get(i).chinese() : "现在怎么办？";
        String look = i < subject.looks().size() ? subject.looks().get(i).chinese() : "按预案处置并报告";
        return new DrillOutline.Step(
                STEP * (i + 1L),
                subject.injects().get(i).chinese() + "。" + question,
                List.of(host),
                "in-person",
                look,
                null,
                new DrillOutline.Goal(look, "score", "做到5分，个别差错3分，多处差错1分，没有做0分"));
    }
}
