package org.youbei.revision;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.youbei.diagnostic.Code;
import org.youbei.diagnostic.Diagnostic;
import org.youbei.model.ContactId;
import org.youbei.model.Lessons;
import org.youbei.model.Reference;
import org.youbei.rule.Facts;
import org.youbei.text.SourceRange;

/**
 * Corrective actions of drills and responses: overdue, closed without the commit that mended the plan, closed by one that did not, and not looked at again. What git cannot tell, as in a
 * shallow clone or outside a repository, is not judged.
 */
public final class ClosingCheck {
    static final Code OVERDUE = Code.warning("YB0875");
    static final Code NO_COMMIT = Code.error("YB0876");
    static final Code NO_SUCH_COMMIT = Code.error("YB0877");
    static final Code UNTOUCHED = Code.error("YB0878");
    static final Code LOOK_BACK = Code.warning("YB0879");
    static final Code NOT_LOOKED = Code.note("YB0882");

    /** How many months after it was closed an action should have been looked at again. */
    private static final int MONTHS = 6;

    private final Facts facts;
    private final List<Diagnostic> findings = new ArrayList<>();

    private ClosingCheck(Facts facts) {
        this.facts = facts;
    }

    /**
     * Returns what is wrong, in any order.
     *
     * @param revision where the history is walked from: the revision that the workspace was read from
     */
    public static List<Diagnostic> check(Facts facts, Path root, String revision) {
        ClosingCheck check = new ClosingCheck(facts);
        facts.workspace().lessons().forEach(check::lessons);
        check.commits(root, revision);
        return check.findings;
    }

    private void lessons(Lessons lessons) {
        for (Lessons.Correction action : lessons.corrections()) {
            if (action.isClosed()) {
                lookBack(action);
            } else {
                overdue(action);
            }
        }
    }

    private void overdue(Lessons.Correction action) {
        if (action.isOverdue(facts.today()) && action.due() != null) {
            findings.add(Diagnostic.at(action.place(), OVERDUE, action.id(), action.due(), words(action.text()))
                    .hint());
        }
    }

    private void lookBack(Lessons.Correction action) {
        Lessons.LookBack back = action.lookBack();
        LocalDate closed = action.on();
        if (back == null) {
            if (closed != null && facts.today().isAfter(closed.plusMonths(MONTHS))) {
                findings.add(Diagnostic.at(action.place(), NOT_LOOKED, action.id(), closed)
                        .hint());
            }
            return;
        }
        if (!back.holds()) {
            findings.add(Diagnostic.at(action.place(), LOOK_BACK, action.id(), back.on())
                    .hint());
        }
        if (closed != null && back.on().isBefore(closed)) {
            findings.add(Diagnostic.at(action.place(), LOOK_BACK, action.id(), back.on())
                    .messageOf("early", action.id(), back.on(), closed)
                    .hintOf("early.hint"));
        }
        if (isSame(back.by(), action.owner())) {
            findings.add(Diagnostic.at(action.place(), LOOK_BACK, action.id(), back.on())
                    .messageOf("self", action.id())
                    .hintOf("self.hint"));
        }
    }

    private static boolean isSame(@Nullable Reference<ContactId> one, @Nullable Reference<ContactId> other) {
        return one != null && other != null && one.id().equals(other.id());
    }

    private static String words(@Nullable String text) {
        return text == null ? "" : text;
    }

    /** Actions that answer a finding about a section of a plan are closed by a commit that touched the section. */
    private void commits(Path root, String revision) {
        List<ClosingCommit.Claim> claims = new ArrayList<>();
        for (Lessons lessons : facts.workspace().lessons()) {
            for (Lessons.Correction action : lessons.corrections()) {
                ClosingCommit.Claim claim = ClosingCommit.claim(facts.book(), lessons, action);
                if (claim != null && (claim.commit() != null || action.isClosed())) {
                    claims.add(claim);
                }
            }
        }
        claims.stream()
                .filter(claim -> claim.commit() == null)
                .forEach(claim -> findings.add(Diagnostic.at(
                                claim.place(),
                                NO_COMMIT,
                                claim.action(),
                                claim.plan().shortName(),
                                claim.section())
                        .hint()));
        List<ClosingCommit.Claim> made =
                claims.stream().filter(claim -> claim.commit() != null).toList();
        ClosingCommit.judge(root, revision, made, facts.workspace().sections()).forEach(this::judged);
    }

    private void judged(ClosingCommit.Claim claim, ClosingCommit.Verdict verdict) {
        SourceRange place = claim.place();
        switch (verdict) {
            case TOUCHED -> {}
            case UNKNOWN ->
                findings.add(Diagnostic.at(place, NO_SUCH_COMMIT, words(claim.commit()))
                        .hint());
            case OTHER_FILE ->
                findings.add(Diagnostic.at(
                                place,
                                UNTOUCHED,
                                words(claim.commit()),
                                claim.plan().shortName())
                        .messageOf("file", words(claim.commit()), claim.plan().shortName())
                        .hint(claim.plan().id().value()));
            case OTHER_SECTION ->
                findings.add(Diagnostic.at(
                                place,
                                UNTOUCHED,
                                words(claim.commit()),
                                claim.plan().shortName(),
                                claim.section())
                        .hint(claim.plan().id().value()));
        }
    }
}
