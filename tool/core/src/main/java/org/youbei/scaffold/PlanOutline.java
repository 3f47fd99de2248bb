package org.youbei.scaffold;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.youbei.link.PlanBook;
import org.youbei.model.Colour;
import org.youbei.model.ContactId;
import org.youbei.model.Entry;
import org.youbei.model.Signal;
import org.youbei.model.TimeSpan;
import org.youbei.model.plan.Operation;
import org.youbei.model.plan.Plan;
import org.youbei.model.register.Organisation;
import org.youbei.model.register.Person;
import org.youbei.situation.Doer;
import org.youbei.situation.PlanDoers;

/** Drafts a drill from the clauses of a plan: what starts a response level, who does what under it, and how soon. */
public final class PlanOutline {
    private static final int HOUR = 60;

    private final PlanBook book;
    private final Plan plan;
    private final Operation.Response response;
    private final PlanDoers doers;

    private PlanOutline(PlanBook book, Plan plan, Operation.Response response) {
        this.book = book;
        this.plan = plan;
        this.response = response;
        this.doers = new PlanDoers(book, plan);
    }

    /** Returns a drill of a response level of a plan. */
    public static DrillOutline of(PlanBook book, Plan plan, Operation.Response response) {
        return new PlanOutline(book, plan, response).outline();
    }

    private DrillOutline outline() {
        List<DrillOutline.Step> steps = new ArrayList<>();
        steps.add(start());
        response.actions().stream()
                .sorted(Comparator.comparing(PlanOutline::minutes))
                .map(this::step)
                .forEach(steps::add);
        return new DrillOutline(
                scenario(),
                "检验《" + plan.title() + "》" + level() + "响应：启动条件能否及时判明，"
                        + response.actions().size() + "项行动有没有人做、能不能在预案写的时限内做完。",
                book.organisation(plan.owner().id())
                        .map(one -> one.id().value())
                        .orElse(""),
                plan.place().id().value(),
                steps,
                notes(),
                List.of("演练与真实险情混淆，群众误以为真：事先告知，标识和广播写明“演练”", "参演人员和车辆在转移、抢险动作中受伤：（待填：按场地写明危险点、防护和看护人）"),
                List.of("演练期间发生真实突发事件，总指挥立即中止，人员装备转入真实处置", "出现人员受伤、失去联系，或者（待填：天气、场地的中止条件），由现场安全员提请总导调中止"));
    }

    private String level() {
        return response.level().roman() + "级";
    }

    private String scenario() {
        String where = book.place(plan.place().id()).map(Entry::name).orElse("");
        return "（演练）假想" + where + "：" + trigger() + "。" + plan.shortName() + level()
                + "响应应当启动。（待填：日期和时刻、地点、影响范围、后来怎样发展）";
    }

    /** The condition that the drill begins with: a warning where there is one. */
    private String trigger() {
        return response.triggers().stream()
                .map(Operation.Trigger::warning)
                .flatMap(Stream::ofNullable)
                .findFirst()
                .map(this::warning)
                .or(() -> response.triggers().stream()
                        .map(Operation.Trigger::when)
                        .flatMap(Stream::ofNullable)
                        .findFirst())
                .orElse("（待填：发生了什么）");
    }

    private String warning(Signal signal) {
        String event = book.event(signal.event().id())
                .map(Entry::name)
                .orElse(signal.event().id().value());
        return "发布" + event + colour(signal.colour()) + "预警";
    }

    private static String colour(Colour colour) {
        return switch (colour) {
            case BLUE -> "蓝色";
            case YELLOW -> "黄色";
            case ORANGE -> "橙色";
            case RED -> "红色";
        };
    }

    private DrillOutline.Step start() {
        Doer decider = doers.of(response.decidedBy());
        String who = decider.name().isEmpty() ? "有权启动的人" : decider.name();
        return new DrillOutline.Step(
                0,
                "演练开始。" + trigger() + "。请说明现在怎么办。",
                organisations(decider),
                "platform",
                "研判后由" + who + "决定启动" + level() + "响应，记下时刻并通知到各成员单位",
                null,
                new DrillOutline.Goal(
                        who + "判明启动条件，启动" + level() + "响应",
                        "choice",
                        "启动的级别对、决定的人对、通知到了各单位：三项都做到5分，少一项3分，少两项1分，没有启动0分"));
    }

    private DrillOutline.Step step(Operation.Action action) {
        Doer doer = doers.of(action.by());
        String who = doer.name().isEmpty() ? plan.shortName() + "有关单位" : doer.name();
        TimeSpan within = action.within();
        String limit = within == null ? "" : "，启动后" + within.chinese() + "内完成";
        return new DrillOutline.Step(
                minutes(action),
                within == null
                        ? who + "：请报告你现在在做什么、还缺什么"
                        : "响应启动已" + within.chinese() + "。" + who + "：请报告到这时做完了什么、几时做完、还缺什么",
                organisations(doer),
                "phone",
                action.text() + limit,
                plan.id().value() + "#" + action.id(),
                new DrillOutline.Goal(who + "：" + action.text(), within == null ? "score" : "time", standard(within)));
    }

    private static String standard(@Nullable TimeSpan within) {
        return within == null ? "做到5分，个别差错3分，多处差错1分，没有做0分" : "启动后" + within.chinese() + "内做到5分，超时不到一半3分，超时更多1分，没有做0分";
    }

    /** An action without a limit is asked for when the first hour is over. */
    private static long minutes(Operation.Action action) {
        TimeSpan within = action.within();
        return within == null ? HOUR : within.roughMinutes();
    }

    /** The organisations behind a doer: its own, or those of the persons who hold the post; the owner's when nobody is known. */
    private List<String> organisations(Doer doer) {
        Set<String> found = new LinkedHashSet<>();
        for (String contact : doer.contacts()) {
            Entry entry = book.entry(contact).orElse(null);
            if (entry instanceof Organisation organisation) {
                found.add(organisation.id().value());
            } else if (entry instanceof Person person) {
                book.organisation(person.org().id())
                        .ifPresent(org -> found.add(org.id().value()));
            }
        }
        if (found.isEmpty()) {
            book.organisation(new ContactId(plan.owner().id().value()))
                    .ifPresent(owner -> found.add(owner.id().value()));
        }
        return List.copyOf(found);
    }

    private List<String> notes() {
        List<String> notes = new ArrayList<>();
        notes.add("由" + plan.title() + "（" + plan.version() + "）" + level() + "响应的条款拟成，一行一项行动；时标取自预案的时限。");
        notes.add("待填：把各行的提问改成具体情景，长的时限按演练时长压缩；只写情况，不写答案");
        response.triggers().stream()
                .map(one -> one.warning() == null ? one.when() : warning(one.warning()))
                .flatMap(Stream::ofNullable)
                .filter(words -> !words.equals(trigger()))
                .map(words -> "也可以这样开始：" + words.replace('\n', ' '))
                .forEach(notes::add);
        return notes;
    }
}
