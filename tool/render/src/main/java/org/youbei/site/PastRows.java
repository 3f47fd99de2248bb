package org.youbei.site;

import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.youbei.model.plan.Plan;
import org.youbei.revision.PlanVersions;
import org.youbei.revision.Version;

/** Makes the list of versions of a plan's page. */
final class PastRows {
    private static final int SHOWN = 8;

    private final Context context;
    private final PlanVersions versions;

    PastRows(Context context, PlanVersions versions) {
        this.context = context;
        this.versions = versions;
    }

    PlanPage.Past of(Plan plan, String changes) {
        if (versions.missing().isPresent()) {
            String state = versions.missing().get().name().toLowerCase(Locale.ROOT);
            return new PlanPage.Past(context.words().of("history", state), "", List.of(), "", "");
        }
        List<Version> newest = versions.newest(plan, SHOWN);
        if (newest.isEmpty()) {
            return new PlanPage.Past(context.words().say("history.none"), "", List.of(), "", "");
        }
        int more = versions.count(plan) - newest.size();
        String last =
                date(newest.get(0)) + " · " + newest.get(0).change().commit().shortId();
        return new PlanPage.Past(
                "",
                context.words().fill("history.last", last),
                newest.stream().map(this::row).toList(),
                more == 0 ? "" : context.words().fill("history.more", String.valueOf(more)),
                changes);
    }

    PlanPage.PastRow row(Version version) {
        String key = version.key().isEmpty() ? "" : context.words().fill("version", version.key());
        String issued = version.tags().isEmpty() ? "" : context.words().say("history.issued");
        return new PlanPage.PastRow(date(version), key + issued, versions.subject(version, context.audience()));
    }

    private String date(Version version) {
        ZoneId zone = context.book().config().timezone();
        return version.date(zone).toString();
    }
}
