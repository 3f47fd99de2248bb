package org.youbei.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.youbei.diagnostic.Bilingual;
import org.youbei.diagnostic.Code;
import org.youbei.link.PlanBook;
import org.youbei.model.plan.Forces;
import org.youbei.model.plan.Operation;
import org.youbei.text.SourceRange;
import org.youbei.text.Span;

/**
 * The three blocks of a commander's card (指挥体系、响应启动、通讯录). Parameter {@code starts}: levels of plans of which the start of each response is asked for here; of the others
 * another rule asks for it. A plan without responses has no such card.
 */
final class CommandCardCheck implements PlanCheck {
    static final Code BLOCKS = Code.warning("YB0871");

    @Override
    public Code code() {
        return BLOCKS;
    }

    @Override
    public Verdict check(Rule rule, PlanCase plan) {
        Operation operation = plan.plan().operation();
        if (operation.responses().isEmpty()) {
            return Verdict.unknown("noresponses");
        }
        List<Verdict.Fault> faults = new ArrayList<>();
        structure(plan, faults);
        if (rule.params().texts("starts").contains(plan.plan().level().id())) {
            operation.responses().forEach(response -> start(plan, response, faults));
        }
        if (!isReachable(plan.plan().forces(), plan.book())) {
            faults.add(new Verdict.Fault(
                    plan.place(),
                    new Bilingual(
                            "通讯录：没有一个打得通的电话（contacts: [有电话的人员或单位编号]）",
                            "contacts: not one phone to call (contacts: [ID of somebody with a phone])")));
        }
        return Verdict.of(faults);
    }

    private static void structure(PlanCase plan, List<Verdict.Fault> faults) {
        List<Forces.CommandPost> command = plan.plan().forces().command();
        if (command.isEmpty()) {
            faults.add(new Verdict.Fault(
                    plan.place(),
                    new Bilingual(
                            "指挥体系（command: [{post: commander, title: 总指挥, holders: [人员编号]}]）",
                            "the command (command: [{post: commander, title: …, holders: [ID]}])")));
        }
        for (Forces.CommandPost post : command) {
            if (post.holders().isEmpty()) {
                faults.add(new Verdict.Fault(
                        new SourceRange(plan.plan().file(), post.span()),
                        new Bilingual(
                                "指挥体系：" + post.title() + "由谁担任（holders: [人员编号]）",
                                "the command: who is " + post.post() + " (holders: [ID])")));
            }
        }
    }

    private static void start(PlanCase plan, Operation.Response response, List<Verdict.Fault> faults) {
        boolean linked = plan.plan().operation().warnings().stream()
                .anyMatch(warning -> warning.response().equals(response.level()));
        if (response.triggers().isEmpty() && !linked) {
            fault(plan, response, "启动条件（triggers: [{when: 条件}]）", "triggers (triggers: [{when: …}])", faults);
        }
        if (response.decidedBy() == null) {
            fault(plan, response, "由谁启动（decidedBy: 岗位）", "who decides (decidedBy: POST)", faults);
        }
    }

    private static void fault(
            PlanCase plan, Operation.Response response, String chinese, String english, List<Verdict.Fault> faults) {
        int level = response.level().value();
        faults.add(new Verdict.Fault(
                new SourceRange(plan.plan().file(), Span.of(response.line(), response.column(), 1)),
                new Bilingual("响应启动：" + level + "级的" + chinese, "the start of level " + level + ": " + english)));
    }

    private static boolean isReachable(Forces forces, PlanBook book) {
        Stream<Boolean> contacts = forces.contacts().stream().map(contact -> Reach.canCall(contact.id(), book));
        Stream<Boolean> holders = forces.command().stream()
                .flatMap(post -> post.holders().stream())
                .map(holder -> Reach.canCall(holder.id(), book));
        return Stream.concat(contacts, holders).anyMatch(reached -> reached);
    }
}
