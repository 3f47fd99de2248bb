package org.youbei.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.youbei.diagnostic.Bilingual;
import org.youbei.diagnostic.Code;
import org.youbei.model.OrganisationId;
import org.youbei.model.PlaceCode;
import org.youbei.model.Reference;
import org.youbei.model.TimeSpan;
import org.youbei.model.plan.Operation;
import org.youbei.model.register.Organisation;
import org.youbei.model.register.OrganisationType;
import org.youbei.text.SourceRange;
import org.youbei.text.Span;

/**
 * How soon reports are made. Parameters: {@code who}: types of organisations whose reports are judged; {@code to}: {@code above} for reports that leave the plan's own place;
 * {@code channel}: only reports made so; {@code phone}, {@code written}: the longest spans, each judged when it is set; {@code number: required}: a report must name a span.
 */
final class ReportingCheck implements PlanCheck {
    static final Code SLOW = Code.warning("YB0850");

    @Override
    public Code code() {
        return SLOW;
    }

    @Override
    public Verdict check(Rule rule, PlanCase plan) {
        Params params = rule.params();
        if (List.of("phone", "written", "number").stream()
                .allMatch(key -> params.find(key).isEmpty())) {
            return Verdict.unknown("nocap");
        }
        List<Operation.Report> reports = plan.plan().operation().reporting().stream()
                .filter(report -> isMeant(report, params, plan))
                .toList();
        if (reports.isEmpty()) {
            return Verdict.unknown("noreport");
        }
        List<Verdict.Fault> faults = new ArrayList<>();
        reports.forEach(report -> judge(report, params, plan, faults));
        return Verdict.of(faults);
    }

    private static boolean isMeant(Operation.Report report, Params params, PlanCase plan) {
        List<String> who = params.texts("who");
        return (who.isEmpty() || type(report.from(), plan).filter(who::contains).isPresent())
                && params.find("channel")
                        .map(way -> way.equals(report.channel()))
                        .orElse(true)
                && (params.find("to").isEmpty() || leaves(report.to(), plan));
    }

    /** Returns the type of who reports; none for a post or a name that is not in the register. */
    private static Optional<String> type(@Nullable String from, PlanCase plan) {
        if (from == null) {
            return Optional.empty();
        }
        for (OrganisationType type : OrganisationType.values()) {
            if (type.id().equals(from)) {
                return Optional.of(from);
            }
        }
        return organisation(from, plan).map(known -> known.type().id());
    }

    private static Optional<Organisation> organisation(String id, PlanCase plan) {
        return plan.book().entry(id).isPresent() ? plan.book().organisation(new OrganisationId(id)) : Optional.empty();
    }

    private static boolean leaves(@Nullable String to, PlanCase plan) {
        Optional<Organisation> receiver = to == null ? Optional.empty() : organisation(to, plan);
        Reference<PlaceCode> place = receiver.map(Organisation::place).orElse(null);
        return place != null && !plan.plan().place().id().contains(place.id());
    }

    private static void judge(Operation.Report report, Params params, PlanCase plan, List<Verdict.Fault> faults) {
        SourceRange place = new SourceRange(plan.plan().file(), Span.of(report.line(), 1, 1));
        TimeSpan first = report.within() == null ? report.written() : report.within();
        if (first == null) {
            if (params.find("number").isPresent()) {
                faults.add(new Verdict.Fault(
                        place, new Bilingual(names(report) + "没有写时限", names(report) + " names no span")));
            }
            return;
        }
        slow(report, "phone", first, params).ifPresent(what -> faults.add(new Verdict.Fault(place, what)));
        slow(report, "written", report.written(), params).ifPresent(what -> faults.add(new Verdict.Fault(place, what)));
    }

    private static Optional<Bilingual> slow(
            Operation.Report report, String key, @Nullable TimeSpan span, Params params) {
        Optional<TimeSpan> cap = params.find(key).map(TimeSpan::of);
        if (span == null || cap.isEmpty() || span.roughMinutes() <= cap.get().roughMinutes()) {
            return Optional.empty();
        }
        return Optional.of(new Bilingual(
                names(report) + chinese(key) + span.chinese() + "，上限"
                        + cap.get().chinese(),
                names(report) + " " + key + " " + span.text() + ", at most "
                        + cap.get().text()));
    }

    private static String chinese(String key) {
        return key.equals("phone") ? "首报" : "书面报告";
    }

    private static String names(Operation.Report report) {
        return report.from() + "→" + report.to();
    }
}
