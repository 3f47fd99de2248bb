package org.youbei.link;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.youbei.diagnostic.Code;
import org.youbei.diagnostic.Diagnostic;
import org.youbei.model.Entry;
import org.youbei.model.plan.Operation;
import org.youbei.model.plan.Plan;
import org.youbei.schema.Nearest;
import org.youbei.text.SourceRange;
import org.youbei.text.Span;

/** Responses that do not hold together: a level twice or left out, an action named twice, something to be done by nobody. */
final class ResponseCheck implements LinkCheck {
    static final Code LEVEL_GAP = Code.error("YB0410");
    static final Code LEVEL_TWICE = Code.error("YB0411");
    static final Code ACTION_TWICE = Code.error("YB0412");
    static final Code UNKNOWN_DOER = Code.error("YB0413");

    private static final Set<EntryKind> DOERS = Set.of(EntryKind.ORGANISATION, EntryKind.PERSON, EntryKind.TEAM);

    @Override
    public List<Diagnostic> check(PlanBook book) {
        List<Diagnostic> findings = new ArrayList<>();
        Set<String> known = ReferenceCheck.known(book);
        for (Plan plan : book.workspace().plans()) {
            levels(plan, findings);
            actions(plan, findings);
            doers(book, known, plan, findings);
        }
        return findings;
    }

    private static void levels(Plan plan, List<Diagnostic> findings) {
        Set<Integer> seen = new TreeSet<>();
        for (Operation.Response response : plan.operation().responses()) {
            int level = response.level().value();
            if (!seen.add(level)) {
                findings.add(Diagnostic.at(place(plan, response), LEVEL_TWICE, level)
                        .hint()
                        .relate(response(plan, level), "first"));
            }
        }
        Integer last = null;
        for (int level : seen) {
            if (last != null && level > last + 1) {
                findings.add(Diagnostic.at(response(plan, level), LEVEL_GAP, last + 1, last, level)
                        .hint(last + 1));
            }
            last = level;
        }
    }

    private static SourceRange response(Plan plan, int level) {
        return plan.operation().responses().stream()
                .filter(response -> response.level().value() == level)
                .findFirst()
                .map(response -> place(plan, response))
                .orElseThrow();
    }

    private static SourceRange place(Plan plan, Operation.Response response) {
        return new SourceRange(plan.file(), Span.of(response.line(), response.column(), 1));
    }

    private static void actions(Plan plan, List<Diagnostic> findings) {
        Map<String, Operation.Response> seen = new HashMap<>();
        for (Operation.Response response : plan.operation().responses()) {
            for (Operation.Action action : response.actions()) {
                Operation.Response first = seen.putIfAbsent(action.id(), response);
                if (first != null) {
                    findings.add(Diagnostic.at(
                                    plan.file(),
                                    action.span(),
                                    ACTION_TWICE,
                                    action.id(),
                                    first.level().value())
                            .hint());
                }
            }
        }
    }

    private static void doers(PlanBook book, Set<String> known, Plan plan, List<Diagnostic> findings) {
        Set<String> own = new HashSet<>();
        names(plan).forEach(own::add);
        for (Operation.Doer doer : doers(plan)) {
            if (own.contains(doer.name()) || isEntry(book, known, doer.name()) || isAbove(book, plan, doer.name())) {
                continue;
            }
            SourceRange place = new SourceRange(plan.file(), Span.of(doer.line(), doer.column(), doer.length()));
            Diagnostic finding = Diagnostic.at(place, UNKNOWN_DOER, doer.name());
            Optional<String> nearest = Nearest.of(doer.name(), own)
                    .or(() -> ReferenceCheck.nearest(book, doer.name(), List.copyOf(DOERS)));
            findings.add(nearest.map(word -> finding.hintOf("nearest", word))
                    .orElseGet(() -> own.isEmpty()
                            ? finding.hintOf("none", doer.name())
                            : finding.hint(String.join(" ", new TreeSet<>(own)))));
        }
    }

    /** The names that a plan gives to those who act under it: posts, groups, member units. */
    private static Stream<String> names(Plan plan) {
        return Stream.of(
                        plan.forces().command().stream().map(post -> post.post()),
                        plan.forces().groups().stream().flatMap(group -> Stream.ofNullable(group.kind())),
                        plan.forces().units().stream()
                                .map(unit -> unit.org().id().value()),
                        plan.operation().posts().stream().map(post -> post.id()))
                .flatMap(names -> names);
    }

    private static boolean isEntry(PlanBook book, Set<String> known, String name) {
        return known.contains(name)
                || book.kind(name).map(DOERS::contains).orElse(false)
                || ReferenceCheck.mayBeUnread(book, List.copyOf(DOERS));
    }

    private static boolean isAbove(PlanBook book, Plan plan, String name) {
        List<Entry> line = new ArrayList<>(book.ancestors(plan));
        line.add(plan);
        for (Entry above : line) {
            if (above instanceof Plan ours && (names(ours).anyMatch(name::equals) || hasUnknownParent(book, ours))) {
                return true;
            }
        }
        return false;
    }

    /** Whether a plan stands under one that is not bound, so that its posts are unknown. */
    private static boolean hasUnknownParent(PlanBook book, Plan plan) {
        return plan.links().parents().stream()
                .anyMatch(parent -> book.entry(parent.plan().id().value()).isEmpty());
    }

    private static List<Operation.Doer> doers(Plan plan) {
        List<Operation.@Nullable Doer> all = new ArrayList<>();
        for (Operation.Response response : plan.operation().responses()) {
            all.add(response.decidedBy());
            all.add(response.endedBy());
            for (Operation.Action action : response.actions()) {
                all.add(action.by());
                all.add(action.lift() == null ? null : action.lift().by());
            }
        }
        List<Operation.Doer> present = new ArrayList<>();
        for (Operation.Doer doer : all) {
            if (doer != null) {
                present.add(doer);
            }
        }
        return present;
    }
}
