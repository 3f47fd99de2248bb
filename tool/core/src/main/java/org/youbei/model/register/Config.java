package org.youbei.model.register;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.youbei.model.Entry;
import org.youbei.model.OrganisationId;
import org.youbei.model.Phone;
import org.youbei.model.PlaceCode;
import org.youbei.model.PlanId;
import org.youbei.model.Reference;
import org.youbei.text.SourceRange;

/** The workspace's own settings ({@code youbei.yaml}). */
public record Config(
        String file,
        String name,
        Reference<PlaceCode> jurisdiction,
        List<String> editions,
        String locale,
        ZoneId timezone,
        String profile,
        Map<String, RuleOverride> rules,
        Map<String, String> targets,
        List<External> external,
        List<String> cards,
        List<Suppression> suppress,
        List<Phone> publicPhones,
        List<String> stopOrders,
        @Nullable String siteTitle,
        @Nullable String siteHome,
        @Nullable Reference<OrganisationId> duty,
        int planLimit) {
    /**
     * A change to a rule: another severity, its reason, other parameters.
     *
     * @param places where the value of each parameter stands
     */
    public record RuleOverride(
            @Nullable String severity,
            @Nullable String reason,
            Map<String, String> params,
            Map<String, SourceRange> places) {}

    /** A plan of another government that ours hang under. */
    public record External(
            PlanId id,
            SourceRange source,
            String title,
            @Nullable String owner,
            @Nullable String version,
            @Nullable LocalDate issued)
            implements Entry {
        @Override
        public String name() {
            return title;
        }
    }

    /** A rule that is not to be reported for a plan, until a day. */
    public record Suppression(
            String rule,
            Reference<PlanId> plan,
            @Nullable String reason,
            @Nullable LocalDate until) {}
}
