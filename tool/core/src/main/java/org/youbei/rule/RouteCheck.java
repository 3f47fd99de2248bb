package org.youbei.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.youbei.diagnostic.Bilingual;
import org.youbei.diagnostic.Code;
import org.youbei.model.OrganisationId;
import org.youbei.model.Reference;
import org.youbei.model.plan.Lifecycle;
import org.youbei.text.SourceRange;

/**
 * To whom a plan was sent for filing, told by the type, name and place of the receiver. Parameters: {@code receiver}, {@code via}, {@code copy}, each
 * {@code {title, where, types, names}} of {@link Party}; {@code start}, {@code days}, {@code materials}: what {@link FilingRoute} tells of the route. A plan that is not yet
 * filed is not judged.
 */
final class RouteCheck implements PlanCheck {
    static final Code ROUTE = Code.warning("YB0818");

    @Override
    public Code code() {
        return ROUTE;
    }

    @Override
    public Verdict check(Rule rule, PlanCase plan) {
        return judge(FilingRoute.of(rule, plan.plan()), plan);
    }

    private static Verdict judge(FilingRoute route, PlanCase plan) {
        List<Lifecycle.Filing> filings = plan.plan().lifecycle().filings();
        List<Reference<OrganisationId>> receivers = filings.stream()
                .flatMap(filing -> Stream.ofNullable(filing.with()))
                .toList();
        if (receivers.isEmpty()) {
            return Verdict.unknown("nofiling");
        }
        List<Verdict.Fault> faults = new ArrayList<>();
        if (!goesTo(route.receiver(), receivers, plan)) {
            SourceRange place = receivers.get(0).in(plan.plan().file());
            faults.add(new Verdict.Fault(
                    place, named("应报", "ought to be filed with ", route.receiver(), receivers.get(0), plan)));
        }
        need(route.via(), "应径送", "ought to be sent to ", filings, plan, faults);
        need(route.copy(), "应抄送", "ought to be copied to ", filings, plan, faults);
        return Verdict.of(faults);
    }

    private static boolean goesTo(Party party, List<Reference<OrganisationId>> receivers, PlanCase plan) {
        return receivers.stream().anyMatch(receiver -> party.is(receiver, plan.plan(), plan.book()));
    }

    /** Whoever received it in any way knows of it. */
    private static void need(
            @Nullable Party party,
            String chinese,
            String english,
            List<Lifecycle.Filing> filings,
            PlanCase plan,
            List<Verdict.Fault> faults) {
        List<Reference<OrganisationId>> all = new ArrayList<>();
        filings.forEach(filing -> {
            Stream.ofNullable(filing.with()).forEach(all::add);
            Stream.ofNullable(filing.via()).forEach(all::add);
            all.addAll(filing.copies());
        });
        if (party != null && !goesTo(party, all, plan)) {
            faults.add(new Verdict.Fault(
                    all.get(0).in(plan.plan().file()),
                    new Bilingual(
                            chinese + party.title().chinese(),
                            english + party.title().english())));
        }
    }

    private static Bilingual named(
            String chinese, String english, Party party, Reference<OrganisationId> actual, PlanCase plan) {
        String name = plan.book()
                .organisation(actual.id())
                .map(organisation -> organisation.name())
                .orElse(actual.id().value());
        return new Bilingual(
                chinese + party.title().chinese() + "，登记的是" + name,
                english + party.title().english() + ", not " + name);
    }
}
