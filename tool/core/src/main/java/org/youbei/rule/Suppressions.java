package org.youbei.rule;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.youbei.diagnostic.Code;
import org.youbei.diagnostic.Diagnostic;
import org.youbei.model.plan.Plan;
import org.youbei.model.register.Config;
import org.youbei.schema.Nearest;
import org.youbei.text.SourceRange;

/**
 * The findings that {@code youbei.yaml} asks not to be shown: each is itself listed with its reason, one that hides nothing is a warning; and what is wrong with the changes to
 * rules there.
 */
final class Suppressions {
    static final Code SUPPRESSED = Code.note("YB0891");
    static final Code USELESS = Code.warning("YB0892");
    static final Code EXPIRED = Code.warning("YB0893");
    static final Code UNKNOWN_RULE = Code.warning("YB0894");
    static final Code BAD_PARAMETER = Code.error("YB0895");

    private final Facts facts;
    private final Rulebook rulebook;

    Suppressions(Facts facts, Rulebook rulebook) {
        this.facts = facts;
        this.rulebook = rulebook;
    }

    /** Returns the findings without those suppressed, with what is to be said of the suppressions, sorted by place. */
    List<Diagnostic> apply(List<Diagnostic> findings) {
        List<Diagnostic> said = new ArrayList<>();
        Set<Diagnostic> hidden = new HashSet<>();
        config().suppress().forEach(one -> said.add(judge(one, findings, hidden)));
        config().rules().keySet().stream()
                .filter(id -> rulebook.rule(id).isEmpty())
                .sorted()
                .forEach(id -> said.add(unknown(SourceRange.ofFile(config().file()), id)));
        config().rules().forEach((id, change) -> rulebook.rule(id).ifPresent(rule -> said.addAll(bad(rule, change))));
        findings.stream().filter(finding -> !hidden.contains(finding)).forEach(said::add);
        return said.stream().sorted().toList();
    }

    private static List<Diagnostic> bad(Rule rule, Config.RuleOverride change) {
        List<Diagnostic> bad = new ArrayList<>();
        change.params().forEach((key, value) -> {
            ParamForm form = ParamForm.of(rule.params(), key);
            SourceRange place = change.places().get(key);
            if (place != null && !form.fits(value)) {
                bad.add(Diagnostic.at(place, BAD_PARAMETER, rule.id(), key, value)
                        .hintOf("hint." + form.id()));
            }
        });
        return bad;
    }

    private Config config() {
        return facts.book().config();
    }

    private Diagnostic judge(Config.Suppression one, List<Diagnostic> findings, Set<Diagnostic> hidden) {
        SourceRange place = one.plan().in(config().file());
        String plan = one.plan().id().value();
        if (rulebook.rule(one.rule()).isEmpty()) {
            return unknown(place, one.rule());
        }
        if (one.until() != null && one.until().isBefore(facts.today())) {
            return Diagnostic.at(place, EXPIRED, one.rule(), plan, one.until()).hint();
        }
        List<Diagnostic> matching = findings.stream()
                .filter(finding -> finding.rule().equals(Optional.of(one.rule())))
                .filter(finding -> facts.book()
                        .plan(one.plan().id())
                        .map(Plan::file)
                        .filter(finding.range().file()::equals)
                        .isPresent())
                .toList();
        if (matching.isEmpty()) {
            return Diagnostic.at(place, USELESS, one.rule(), plan).hint();
        }
        hidden.addAll(matching);
        return Diagnostic.at(place, SUPPRESSED, one.rule(), plan, one.reason() == null ? "" : one.reason());
    }

    private Diagnostic unknown(SourceRange place, String id) {
        Diagnostic finding = Diagnostic.at(place, UNKNOWN_RULE, id);
        return Nearest.of(id, rulebook.rules().stream().map(Rule::id).toList())
                .map(nearest -> finding.hintOf("hint.nearest", nearest))
                .orElseGet(() -> finding.hint());
    }
}
