package org.youbei.rule;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.youbei.diagnostic.Bilingual;
import org.youbei.model.plan.Lifecycle;
import org.youbei.model.plan.Plan;

/** A day in the life of a plan that starts or ends a term. */
public enum Milestone {
    ISSUED,
    PUBLISHED,
    SIGNED,
    APPROVED,
    SUBMITTED,
    ACCEPTED;

    static Milestone of(String name) {
        return valueOf(name.toUpperCase(Locale.ROOT));
    }

    /** Returns how people call it, with its key. */
    public Bilingual title() {
        return switch (this) {
            case ISSUED -> new Bilingual("印发日期（dates.issued）", "date of issue");
            case PUBLISHED -> new Bilingual("公布日期（dates.published）", "date of publication");
            case SIGNED -> new Bilingual("签署日期（dates.signed）", "date of signature");
            case APPROVED -> new Bilingual("批准日期（approval.on）", "date of approval");
            case SUBMITTED -> new Bilingual("报送备案日期（filing.submitted）", "date of filing");
            case ACCEPTED -> new Bilingual("备案受理日期（filing.accepted）", "date of acceptance");
        };
    }

    /** Returns the day, the earliest where there are several. */
    public Optional<LocalDate> day(Plan plan) {
        Lifecycle life = plan.lifecycle();
        return switch (this) {
            case ISSUED -> Optional.ofNullable(life.dates().issued());
            case PUBLISHED -> Optional.ofNullable(life.dates().published());
            case SIGNED -> Optional.ofNullable(life.dates().signed());
            case APPROVED -> Optional.ofNullable(life.approval()).map(Lifecycle.Approval::on);
            case SUBMITTED -> earliest(life.filings().stream().map(Lifecycle.Filing::submitted));
            case ACCEPTED -> earliest(life.filings().stream().map(Lifecycle.Filing::accepted));
        };
    }

    private static Optional<LocalDate> earliest(Stream<@org.jspecify.annotations.Nullable LocalDate> days) {
        return days.filter(Objects::nonNull).map(Objects::requireNonNull).min(LocalDate::compareTo);
    }
}
