package org.youbei.rule;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.youbei.diagnostic.Bilingual;
import org.youbei.diagnostic.Code;
import org.youbei.model.plan.Plan;
import org.youbei.model.register.Organisation;

/**
 * Organisations that must have a plan of their own in force. Parameters: {@code trades}: words of the industry of which one makes an organisation bound; {@code crowded: yes}:
 * crowded places are bound too; {@code shows}: list of {@code {title, any: [patterns]}} that one of its plans must show in its text or in the title of an attachment.
 */
final class DutyBoundCheck implements BookCheck {
    static final Code BOUND = Code.warning("YB0814");

    @Override
    public Code code() {
        return BOUND;
    }

    @Override
    public List<Judged> check(Rule rule, Facts facts) {
        Map<String, List<Plan>> plans = new HashMap<>();
        for (Plan plan : facts.workspace().plans()) {
            if (plan.status().isInForce()) {
                plans.computeIfAbsent(plan.owner().id().value(), id -> new ArrayList<>())
                        .add(plan);
            }
        }
        List<Words> shows = Words.of(rule.params().list("shows"));
        List<Judged> judged = new ArrayList<>();
        for (Organisation organisation : facts.workspace().registers().organisations()) {
            if (isBound(organisation, rule.params())) {
                List<Plan> own = plans.getOrDefault(organisation.id().value(), List.of());
                judged.add(new Judged(organisation.source(), judge(organisation, own, shows, facts)));
            }
        }
        return judged;
    }

    private static boolean isBound(Organisation organisation, Params params) {
        String industry = organisation.industry() == null ? "" : organisation.industry();
        return params.texts("trades").stream().anyMatch(industry::contains)
                || params.find("crowded").isPresent() && organisation.crowded();
    }

    private static Verdict judge(Organisation organisation, List<Plan> plans, List<Words> shows, Facts facts) {
        if (plans.isEmpty()) {
            return Verdict.broken(
                    organisation.source(),
                    organisation.name() + "没有在用的应急预案",
                    organisation.name() + " has no plan in force");
        }
        List<Verdict.Fault> faults = new ArrayList<>();
        for (Words wanted : shows) {
            if (plans.stream().noneMatch(plan -> shows(plan, wanted.phrases(), facts))) {
                faults.add(new Verdict.Fault(
                        plans.get(0).source(),
                        new Bilingual(
                                organisation.name() + "的预案没有" + wanted.title().chinese(),
                                "no plan of " + organisation.name() + " shows "
                                        + wanted.title().english())));
            }
        }
        return Verdict.of(faults);
    }

    private static boolean shows(Plan plan, List<Phrase> phrases, Facts facts) {
        return plan.attachments().stream().anyMatch(attachment -> Phrase.anyIn(phrases, attachment.title()))
                || Phrase.anyIn(phrases, facts.bodies().apply(plan.file()));
    }
}
