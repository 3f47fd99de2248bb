package org.youbei.revision;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.youbei.link.PlanBook;
import org.youbei.model.Lessons;
import org.youbei.model.plan.Plan;
import org.youbei.parse.Sections;
import org.youbei.text.SourceRange;
import org.youbei.workspace.git.Change;
import org.youbei.workspace.git.History;
import org.youbei.workspace.git.RepositoryState;

/** Whether a commit touched the section of a plan that a drill or a response found wanting. */
final class ClosingCommit {
    private static final Set<RepositoryState> WITHOUT = EnumSet.of(
            RepositoryState.OUTSIDE, RepositoryState.BARE, RepositoryState.NO_COMMIT, RepositoryState.SHALLOW);

    private ClosingCommit() {}

    /**
     * What a corrective action says of a plan.
     *
     * @param action the id of the action
     * @param section the section that the finding blames
     * @param commit the commit that is said to have mended it, or null
     * @param place where the commit stands, or the action when there is none
     */
    record Claim(
            String action,
            Plan plan,
            String section,
            @Nullable String commit,
            SourceRange place) {}

    /** What git says of a claim. */
    enum Verdict {
        TOUCHED,
        UNKNOWN,
        OTHER_FILE,
        OTHER_SECTION
    }

    /** Returns what an action claims; null when its finding names no section of a plan of this workspace. */
    static @Nullable Claim claim(PlanBook book, Lessons lessons, Lessons.Correction action) {
        for (Lessons.Finding finding : lessons.findings()) {
            if (action.answers(finding) && finding.plan() != null && finding.section() != null) {
                Plan plan = book.plan(finding.plan().id()).orElse(null);
                SourceRange place = action.commitAt() == null ? action.place() : action.commitAt();
                return plan == null ? null : new Claim(action.id(), plan, finding.section(), action.commit(), place);
            }
        }
        return null;
    }

    /** Returns what git says of claims that name a commit; nothing where git cannot tell. */
    static Map<Claim, Verdict> judge(Path root, String revision, List<Claim> claims, Sections vocabulary) {
        Map<Claim, Verdict> verdicts = new LinkedHashMap<>();
        if (claims.isEmpty() || RepositoryState.of(root).stream().anyMatch(WITHOUT::contains)) {
            return verdicts;
        }
        List<String> files =
                claims.stream().map(claim -> claim.plan().file()).distinct().toList();
        try (History history = History.of(root, revision, files)) {
            claims.forEach(claim -> verdicts.put(claim, judge(history, claim, vocabulary)));
        }
        return verdicts;
    }

    private static Verdict judge(History history, Claim claim, Sections vocabulary) {
        String commit = claim.commit() == null ? "" : claim.commit();
        List<Change> changes = history.of(claim.plan().file());
        for (int i = 0; i < changes.size(); i++) {
            if (changes.get(i).commit().id().startsWith(commit)) {
                Optional<EntryDocument> before =
                        i + 1 < changes.size() ? document(history, changes.get(i + 1)) : Optional.empty();
                boolean touched = document(history, changes.get(i))
                        .filter(after -> isTouched(before.orElseGet(() -> blank(after)), after, claim, vocabulary))
                        .isPresent();
                return touched ? Verdict.TOUCHED : Verdict.OTHER_SECTION;
            }
        }
        return history.contains(commit) ? Verdict.OTHER_FILE : Verdict.UNKNOWN;
    }

    private static Optional<EntryDocument> document(History history, Change change) {
        return history.read(change).flatMap(bytes -> EntryDocument.inMarkdown(change.path(), bytes));
    }

    /** What a plan was before it was: front matter without keys and no text. */
    private static EntryDocument blank(EntryDocument after) {
        return EntryDocument.inMarkdown(after.path(), "---\n{}\n---\n".getBytes(StandardCharsets.UTF_8))
                .orElseThrow();
    }

    private static boolean isTouched(EntryDocument before, EntryDocument after, Claim claim, Sections vocabulary) {
        String section = claim.section();
        boolean inText = BodySections.between(before.text(), after.text(), vocabulary).stream()
                .anyMatch(change -> section.equals(change.id()) || section.equals(change.chapter()));
        return inText || isTouched(FieldChanges.between(before.data(), after.data()), section);
    }

    /** The front matter says as data what some sections say in words. */
    private static boolean isTouched(List<FieldChange> fields, String section) {
        Set<Matter> of = Matter.ofChapters(List.of(section));
        return fields.stream().anyMatch(field -> field.top().equals(section))
                || Matter.of(fields, List.of()).stream().anyMatch(of::contains)
                || section.startsWith("response")
                        && fields.stream().anyMatch(field -> field.top().equals("responses"));
    }
}
