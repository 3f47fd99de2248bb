package org.youbei.link;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.youbei.diagnostic.Code;
import org.youbei.diagnostic.Diagnostic;
import org.youbei.model.plan.Lifecycle;
import org.youbei.model.plan.Outline;
import org.youbei.model.plan.Plan;
import org.youbei.schema.Nearest;
import org.youbei.text.SourceRange;
import org.youbei.text.Span;

/** A link, image or attachment whose file is not in the workspace, or whose path leaves it. */
final class AttachmentCheck implements LinkCheck {
    static final Code NO_FILE = Code.error("YB0416");
    static final Code LEAVES_WORKSPACE = Code.error("YB0417");

    @Override
    public List<Diagnostic> check(PlanBook book) {
        List<Diagnostic> findings = new ArrayList<>();
        Set<String> files = new HashSet<>(book.workspace().paths());
        BodyLinkCheck.bodies(book)
                .forEach(body -> body.outline()
                        .fileLinks()
                        .forEach(link -> check(files, body.file(), link.path(), link.span(), findings)));
        for (Plan plan : book.workspace().plans()) {
            plan.attachments()
                    .forEach(attachment -> check(files, plan.file(), attachment.file(), attachment.span(), findings));
            studies(plan).forEach(link -> check(files, plan.file(), link.path(), link.span(), findings));
        }
        return findings;
    }

    private static List<Outline.FileLink> studies(Plan plan) {
        Lifecycle.Preparation preparation = plan.lifecycle().preparation();
        List<Outline.FileLink> links = new ArrayList<>();
        if (preparation != null) {
            add(links, Optional.ofNullable(preparation.riskAssessment()));
            add(links, Optional.ofNullable(preparation.resourceSurvey()));
            add(links, Optional.ofNullable(preparation.caseAnalysis()));
        }
        return links;
    }

    private static void add(List<Outline.FileLink> links, Optional<Lifecycle.Study> study) {
        study.map(Lifecycle.Study::file).ifPresent(links::add);
    }

    private static void check(Set<String> files, String from, String typed, Span span, List<Diagnostic> findings) {
        SourceRange place = new SourceRange(from, span);
        Optional<String> path = WorkspacePaths.resolve(from, typed);
        if (path.isEmpty()) {
            findings.add(Diagnostic.at(place, LEAVES_WORKSPACE, typed).hint());
        } else if (!files.contains(path.get())) {
            Diagnostic finding = Diagnostic.at(place, NO_FILE, path.get());
            findings.add(Nearest.of(path.get(), files)
                    .map(nearest -> finding.hintOf("nearest", relative(from, nearest)))
                    .orElseGet(finding::hint));
        }
    }

    /** Returns the relative path that means a file of the workspace in another. */
    private static String relative(String from, String path) {
        String[] folders = from.split("/", -1);
        String[] names = path.split("/", -1);
        int shared = 0;
        while (shared < Math.min(folders.length, names.length) - 1 && folders[shared].equals(names[shared])) {
            shared++;
        }
        return "../".repeat(folders.length - 1 - shared)
                + String.join("/", List.of(names).subList(shared, names.length));
    }
}
