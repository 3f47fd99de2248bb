package org.youbei.edition;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.youbei.link.WorkspacePaths;
import org.youbei.model.Audience;
import org.youbei.model.plan.Attachment;
import org.youbei.model.plan.Document;
import org.youbei.model.plan.Outline;
import org.youbei.model.plan.Plan;
import org.youbei.schema.DocumentKind;
import org.youbei.workspace.Workspace;

/**
 * Which files an edition may copy: those that a plan it shows lists for its audience, and those that a text it shows links to, unless some plan keeps them for others. Never a
 * document of the workspace itself, such as a register.
 */
final class EditionFiles {
    private final Audience audience;
    private final Set<String> shown;
    private final Set<String> kept = new HashSet<>();
    private final Set<String> listed = new HashSet<>();
    private final Set<String> linked = new HashSet<>();

    private EditionFiles(Audience audience, Set<String> shown) {
        this.audience = audience;
        this.shown = shown;
    }

    /**
     * Returns the paths of the files of an edition.
     *
     * @param shown the files of the plans and documents that it shows
     */
    static Set<String> of(Workspace all, Audience audience, Set<String> shown) {
        EditionFiles files = new EditionFiles(audience, shown);
        all.plans().forEach(files::lists);
        all.plans().forEach(plan -> files.links(plan.file(), plan.outline()));
        all.documents().forEach(files::links);
        files.linked.removeAll(files.kept);
        files.listed.addAll(files.linked);
        files.listed.removeIf(path -> DocumentKind.ofPath(path).isPresent());
        files.listed.retainAll(all.paths().size() > files.listed.size() ? new HashSet<>(all.paths()) : all.paths());
        return new TreeSet<>(files.listed);
    }

    private void lists(Plan plan) {
        for (Attachment attachment : plan.attachments()) {
            Optional<String> path = path(plan.file(), attachment.file());
            if (shown.contains(plan.file()) && audience.maySee(attachment.audience())) {
                path.ifPresent(listed::add);
            } else {
                path.ifPresent(kept::add);
            }
        }
    }

    private void links(Document document) {
        links(document.source().file(), document.outline());
    }

    private void links(String file, Outline outline) {
        if (shown.contains(file)) {
            outline.fileLinks().stream()
                    .filter(link ->
                            EditionText.isShown(outline.passages(), link.span().line(), audience))
                    .flatMap(link -> path(file, link.path()).stream())
                    .forEach(linked::add);
        }
    }

    static Optional<String> path(String from, String typed) {
        return WorkspacePaths.resolve(from, typed);
    }
}
