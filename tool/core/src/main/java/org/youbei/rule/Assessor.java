package org.youbei.rule;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.youbei.concurrent.Workers;
import org.youbei.diagnostic.Code;
import org.youbei.diagnostic.Diagnostic;
import org.youbei.diagnostic.Phrase;
import org.youbei.diagnostic.Severity;
import org.youbei.model.plan.Plan;
import org.youbei.schema.DocumentKind;

/** Runs all rules over a linked workspace. */
public final class Assessor {
    private final Rulebook rulebook;
    private final Facts facts;
    private final Predicate<String> files;
    private final Set<String> wrong = new HashSet<>();
    private final Map<String, Tally> tallies = new HashMap<>();
    private final List<Diagnostic> findings = new ArrayList<>();

    private Assessor(Rulebook rulebook, Facts facts, List<Diagnostic> linked, Predicate<String> files) {
        this.files = files;
        this.rulebook = rulebook;
        this.facts = facts;
        linked.stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .forEach(finding -> wrong.add(finding.range().file()));
    }

    /** What was counted of a rule so far. */
    private static final class Tally {
        private int judged;
        private int broken;
        private int unknown;
        private @Nullable Phrase why;
    }

    /** What a rule says of one plan, and how grave that may be at most. */
    private record Said(Rule rule, Verdict verdict, Severity worst) {}

    /**
     * Returns what the rules say.
     *
     * @param linked the findings of reading and linking: what only follows from one of them is not said again
     */
    public static Assessment assess(Rulebook rulebook, Facts facts, List<Diagnostic> linked, Workers workers) {
        return assess(rulebook, facts, linked, workers, path -> true);
    }

    /** Returns what the rules say of some files alone; of the workspace as a whole only when one of them is not a plan. */
    public static Assessment assess(
            Rulebook rulebook, Facts facts, List<Diagnostic> linked, Workers workers, Predicate<String> files) {
        Assessor assessor = new Assessor(rulebook.in(facts.book().config()), facts, linked, files);
        return assessor.run(workers);
    }

    private Assessment run(Workers workers) {
        if (wrong.stream().anyMatch(Assessor::isShared)) {
            rulebook.rules().forEach(rule -> why(rule, Phrase.of("rule.skipped.registers", wrong.size())));
        } else {
            plans(workers);
            books(workers);
        }
        rulebook.rules().stream()
                .filter(rule -> !rule.isBuilt())
                .forEach(rule -> why(
                        rule,
                        Phrase.of(
                                "rule.skipped." + rule.params().find("skipped").orElse("notbuilt"))));
        Suppressions suppressions = new Suppressions(facts, rulebook);
        return new Assessment(suppressions.apply(findings), runs());
    }

    /** Whether other documents are judged by what this one holds. */
    private static boolean isShared(String file) {
        return DocumentKind.ofPath(file)
                .map(kind -> kind.isRegister() || kind == DocumentKind.WORKSPACE)
                .orElse(true);
    }

    private static boolean isPlan(String file) {
        return DocumentKind.ofPath(file)
                .filter(kind -> kind == DocumentKind.PLAN)
                .isPresent();
    }

    private void why(Rule rule, Phrase reason) {
        tally(rule).why = reason;
    }

    private Tally tally(Rule rule) {
        return tallies.computeIfAbsent(rule.id(), id -> new Tally());
    }

    /** A rule that looks at one plan at a time, made ready. */
    private record Ready(Rule rule, PlanCheck.Judge judge) {}

    private void plans(Workers workers) {
        List<Ready> ready = rulebook.rules().stream()
                .filter(rule -> rule.isBuilt() && Checks.of(rule) instanceof PlanCheck)
                .map(rule -> new Ready(rule, ((PlanCheck) Checks.of(rule)).judge(rule)))
                .toList();
        List<Plan> sound = facts.workspace().plans().stream()
                .filter(plan -> !wrong.contains(plan.file()) && files.test(plan.file()))
                .toList();
        workers.map(sound, plan -> judge(plan, ready))
                .forEach(said -> said.forEach(one -> take(one.rule(), one.verdict(), one.worst())));
    }

    private List<Said> judge(Plan plan, List<Ready> ready) {
        PlanCase subject = new PlanCase(facts, plan);
        List<Said> said = new ArrayList<>();
        for (Ready one : ready) {
            if (one.rule().applies().to(plan, facts.book())) {
                said.add(new Said(one.rule(), one.judge().of(subject), worst(plan)));
            }
        }
        return said;
    }

    /** What a plan under review lacks is what is to be done before it is issued, not yet a breach. */
    private static Severity worst(Plan plan) {
        return plan.status().isInForce() ? Severity.ERROR : Severity.NOTE;
    }

    private void take(Rule rule, Verdict verdict, Severity worst) {
        Tally tally = tally(rule);
        if (verdict instanceof Verdict.Unknown unknown) {
            tally.unknown++;
            tally.why = tally.why == null ? unknown.why() : tally.why;
            return;
        }
        tally.judged++;
        if (verdict instanceof Verdict.Broken broken) {
            tally.broken++;
            findings.add(finding(rule, broken, worst));
        }
    }

    private void books(Workers workers) {
        List<Rule> rules = rulebook.rules().stream()
                .filter(rule -> rule.isBuilt() && Checks.of(rule) instanceof BookCheck)
                .toList();
        if (facts.workspace().plans().stream().noneMatch(plan -> plan.status().isInForce())) {
            rules.forEach(rule -> why(rule, Phrase.of("rule.skipped.nothinginforce")));
            return;
        }
        if (facts.workspace().paths().stream().filter(files).allMatch(Assessor::isPlan)) {
            rules.forEach(rule -> why(rule, Phrase.of("rule.skipped.plansalone")));
            return;
        }
        if (!wrong.isEmpty()) {
            rules.forEach(rule -> why(rule, Phrase.of("rule.skipped.errors", wrong.size())));
            return;
        }
        List<List<BookCheck.Judged>> judged =
                workers.map(rules, rule -> ((BookCheck) Checks.of(rule)).check(rule, facts));
        for (int i = 0; i < rules.size(); i++) {
            for (BookCheck.Judged one : judged.get(i)) {
                take(rules.get(i), one.verdict(), Severity.ERROR);
            }
        }
    }

    private static Diagnostic finding(Rule rule, Verdict.Broken broken, Severity worst) {
        Severity most = broken.guessed() && worst == Severity.ERROR ? Severity.WARNING : worst;
        Severity severity = rule.severity().atLeast(most) ? most : rule.severity();
        Code code = new Code(Checks.of(rule).code().id(), severity);
        List<Verdict.Fault> faults = broken.faults();
        Diagnostic finding = Diagnostic.at(faults.get(0).range(), code, rule.says(broken.what()))
                .ofRule(rule.id())
                .hint(rule.mend());
        return finding.relate(faults.subList(1, faults.size()).stream()
                .filter(fault -> !fault.range().equals(faults.get(0).range()))
                .map(fault -> new Diagnostic.Related(fault.range(), Phrase.of(code.id() + ".place", fault.what())))
                .toList());
    }

    private List<Assessment.Run> runs() {
        return rulebook.rules().stream()
                .map(rule -> {
                    Tally tally = tally(rule);
                    return new Assessment.Run(rule, tally.judged, tally.broken, tally.unknown, tally.why);
                })
                .toList();
    }
}
