package org.youbei.link;

import java.util.ArrayList;
import java.util.List;
import org.youbei.diagnostic.Code;
import org.youbei.diagnostic.Diagnostic;
import org.youbei.model.plan.Plan;

/** A plan whose file is not named after its id, or stands in the folder of another level. */
final class FilePlaceCheck implements LinkCheck {
    static final Code FILE_NAME = Code.error("YB0420");
    static final Code LEVEL_FOLDER = Code.error("YB0421");

    @Override
    public List<Diagnostic> check(PlanBook book) {
        List<Diagnostic> findings = new ArrayList<>();
        for (Plan plan : book.workspace().plans()) {
            String id = plan.id().value();
            if (!fileName(plan).equals(id)) {
                findings.add(Diagnostic.at(plan.source(), FILE_NAME, id, fileName(plan) + ".md")
                        .hint(fileName(plan), id + ".md"));
            }
            if (!standsInItsFolder(plan)) {
                findings.add(Diagnostic.at(
                                plan.file(),
                                plan.levelSpan(),
                                LEVEL_FOLDER,
                                plan.level().id(),
                                folder(plan))
                        .hint(folder(plan), plan.level().id()));
            }
        }
        return findings;
    }

    static String fileName(Plan plan) {
        String file = plan.file();
        return file.substring(file.lastIndexOf('/') + 1, file.length() - ".md".length());
    }

    private static String folder(Plan plan) {
        return plan.file().split("/", -1)[1];
    }

    /** Returns whether the level of a plan is that of its folder; when not, its level is in doubt and says nothing about others. */
    static boolean standsInItsFolder(Plan plan) {
        return folder(plan).equals(plan.level().id());
    }
}
