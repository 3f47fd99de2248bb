package org.youbei.rule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.youbei.diagnostic.Bilingual;
import org.youbei.diagnostic.Code;
import org.youbei.model.Lessons;
import org.youbei.model.drill.Result;
import org.youbei.model.plan.Plan;
import org.youbei.text.SourceRange;

/**
 * Plans whose important sections were changed after their issue, as far as drills tell: a corrective action that is closed by a commit, for a problem in such a section. Such
 * a plan must have been approved or issued again. Parameters: {@code sections}: the important ones; {@code days}: calendar days to do so.
 */
final class RevisionCheck implements BookCheck {
    static final Code REVISED = Code.warning("YB0821");

    /** A change of a section of a plan. */
    private record Change(String section, LocalDate on, SourceRange source) {}

    @Override
    public Code code() {
        return REVISED;
    }

    @Override
    public List<Judged> check(Rule rule, Facts facts) {
        List<String> important = rule.params().texts("sections");
        Map<String, List<Change>> changes = new HashMap<>();
        facts.workspace().results().forEach(result -> collect(result, important, changes));
        List<Judged> judged = new ArrayList<>();
        for (Plan plan : facts.workspace().plans()) {
            if (rule.applies().to(plan, facts.book())) {
                List<Change> made = changes.getOrDefault(plan.id().value(), List.of());
                judged.add(new Judged(
                        plan.source(), judge(plan, made, rule.params().number("days"), facts.today())));
            }
        }
        return judged;
    }

    private static void collect(Result result, List<String> important, Map<String, List<Change>> changes) {
        Map<String, Lessons.Finding> findings = new HashMap<>();
        result.findings().forEach(finding -> findings.put(finding.id(), finding));
        for (Lessons.Correction correction : result.corrections()) {
            LocalDate on = correction.on();
            Lessons.@Nullable Finding found = correction.finding() == null
                    ? null
                    : findings.get(correction.finding().text());
            if (found != null
                    && found.plan() != null
                    && found.section() != null
                    && on != null
                    && correction.commit() != null
                    && important.contains(found.section())) {
                changes.computeIfAbsent(found.plan().id().value(), id -> new ArrayList<>())
                        .add(new Change(found.section(), on, SourceRange.ofFile(result.file())));
            }
        }
    }

    private static Verdict judge(Plan plan, List<Change> changes, int days, LocalDate today) {
        if (changes.isEmpty()) {
            return Verdict.unknown("nohistory");
        }
        Optional<LocalDate> last = Stream.of(Milestone.ISSUED.day(plan), approved(plan))
                .flatMap(Optional::stream)
                .max(LocalDate::compareTo);
        if (last.isEmpty()) {
            return Verdict.unknown("nodate", Milestone.ISSUED.title());
        }
        List<Verdict.Fault> faults = new ArrayList<>();
        for (Change change : changes) {
            if (change.on().isAfter(last.get()) && today.isAfter(change.on().plusDays(days))) {
                faults.add(new Verdict.Fault(
                        faults.isEmpty() ? plan.source() : change.source(),
                        new Bilingual(
                                change.section() + "一节在" + change.on() + "改过，上次批准印发是" + last.get(),
                                change.section() + " was changed on " + change.on() + ", last issued on "
                                        + last.get())));
            }
        }
        return Verdict.of(faults);
    }

    private static Optional<LocalDate> approved(Plan plan) {
        return Optional.ofNullable(plan.lifecycle().approval()).flatMap(approval -> Optional.ofNullable(approval.on()));
    }
}
