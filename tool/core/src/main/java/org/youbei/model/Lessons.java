package org.youbei.model;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.youbei.text.SourceRange;

/** What a drill or a real response found wanting, and what is done about it until someone has verified it (突发事件应急预案管理办法 art. 35 (5)). */
public record Lessons(String file, List<Finding> findings, List<Correction> corrections) {
    /** What was found, and the plan and section that it blames. */
    public record Finding(
            String id,
            String text,
            @Nullable String cause,
            @Nullable Reference<PlanId> plan,
            @Nullable String section) {}

    /**
     * A corrective action.
     *
     * @param place where its id stands
     * @param commitAt where the commit stands, or null when there is none
     * @param lookBack what was seen when someone looked at it again after closing, or null
     */
    public record Correction(
            String id,
            SourceRange place,
            @Nullable Name finding,
            @Nullable String text,
            @Nullable Reference<ContactId> owner,
            @Nullable LocalDate due,
            @Nullable String status,
            @Nullable String commit,
            @Nullable SourceRange commitAt,
            @Nullable Reference<ContactId> verifiedBy,
            @Nullable LocalDate on,
            @Nullable LookBack lookBack) {
        /** Returns whether nobody has done it yet. */
        public boolean isOpen() {
            return status == null || status.equals("open");
        }

        /** Returns whether someone has verified it. */
        public boolean isClosed() {
            return "verified".equals(status);
        }

        /** Returns whether it should have been done before a day and was not. */
        public boolean isOverdue(LocalDate today) {
            return isOpen() && due != null && due.isBefore(today);
        }

        /** Returns whether it answers a finding. */
        public boolean answers(Finding found) {
            return finding != null && finding.text().equals(found.id());
        }
    }

    /**
     * A look at a closed corrective action after a while (回看).
     *
     * @param holds whether what was mended still holds
     */
    public record LookBack(
            LocalDate on,
            @Nullable Reference<ContactId> by,
            boolean holds,
            @Nullable String note) {}

    /** Returns the id of the drill or of the record that they belong to, which their path holds. */
    public String holder() {
        List<String> folders = List.of(file.split("/", -1));
        String name = folders.get(folders.size() - 1);
        return name.equals("result.yaml")
                ? folders.get(folders.size() - 2)
                : name.substring(0, name.length() - ".yaml".length());
    }

    /** Returns the corrective actions that answer a finding, in the order of the file. */
    public List<Correction> answersTo(Finding finding) {
        return corrections.stream().filter(one -> one.answers(finding)).toList();
    }
}
