package org.youbei.publish;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.youbei.diagnostic.Diagnostic;
import org.youbei.diagnostic.Outcome;
import org.youbei.diagnostic.Severity;
import org.youbei.edition.Projection;
import org.youbei.html.Templates;
import org.youbei.link.PlanBook;
import org.youbei.model.Audience;
import org.youbei.revision.PlanVersions;
import org.youbei.site.LeftOut;
import org.youbei.site.SiteBuilder;
import org.youbei.toolchain.Toolchain;
import org.youbei.workspace.Assets;
import org.youbei.workspace.git.Head;

/**
 * One edition of a workspace while someone works on it. After a change its pages are made first, from what changed and from the cards, papers and reports of the
 * last build; the build itself, which brings those and the search up to date, follows.
 */
public final class Preview {
    private final Settings settings;

    /** The newest state of the workspace that was read: it is closed, and knows its documents. */
    private Toolchain toolchain;

    private SiteBuilder.@Nullable Request made;

    /** What the last pages were made with, so that only what changed is read again. */
    private @Nullable Kept kept;

    /**
     * What pages are made with besides the workspace.
     *
     * @param own the workspace's own templates that were read
     */
    private record Kept(Assets assets, Map<String, String> own, Templates templates, PlanVersions versions) {
        static Kept of(Assets assets, PlanVersions versions, @Nullable Kept before) {
            Map<String, String> own = assets.own("templates/");
            Templates templates =
                    before != null && before.own().equals(own) ? before.templates() : new Templates(assets::find);
            return new Kept(assets, own, templates, versions);
        }
    }

    /**
     * What is shown.
     *
     * @param out the directory that holds the directory of the edition
     * @param assets the assets that a workspace may use
     * @param time dates a build on a commit; null when unknown
     */
    public record Settings(
            Path out,
            Audience edition,
            Function<Toolchain, Assets> assets,
            Function<Optional<Head>, @Nullable Instant> time) {}

    /**
     * What came of making something.
     *
     * @param toolchain the state of the workspace it was made of, to look lines up in
     * @param files the pages that were made quickly; none when errors forbade it, or the whole site was built
     */
    public record Made(Toolchain toolchain, PlanBook book, List<Diagnostic> findings, Map<String, byte[]> files) {
        /** Returns how many findings are errors. */
        public long errors() {
            return findings.stream()
                    .filter(finding -> finding.severity() == Severity.ERROR)
                    .count();
        }
    }

    public Preview(Path root, int threads, Settings settings) {
        try (Toolchain first = Toolchain.open(root, threads)) {
            this.toolchain = first;
        }
        this.settings = settings;
    }

    /** Returns where the built site lies. */
    public Path directory() {
        return settings.out().resolve(settings.edition().id());
    }

    /** Reads the workspace as it is now, and makes its pages, if it was ever built before. */
    public Made pages() {
        return pages(SiteBuilder::build);
    }

    /** The same for the pages at some paths alone, as far as they can be made alone. */
    public Made pages(Set<String> paths) {
        return pages(request -> SiteBuilder.pages(request, paths));
    }

    private Made pages(Function<SiteBuilder.Request, List<Diagnostic>> work) {
        try (Toolchain now = newest().reopened()) {
            read(now);
            Outcome<PlanBook> checked = now.check();
            PlanBook book = checked.value().orElseThrow();
            SiteBuilder.Request before = before();
            if (checked.hasErrors() || before == null) {
                return new Made(now, book, checked.diagnostics(), Map.of());
            }
            Map<String, byte[]> files = new ConcurrentHashMap<>();
            Assets assets = settings.assets().apply(now);
            Kept last = kept();
            PlanVersions past = last == null ? null : last.versions();
            try (PlanVersions versions = PlanVersions.of(now.root(), now.revision(), book.workspace(), past)) {
                Kept with = Kept.of(assets, versions, last);
                keep(with);
                List<Diagnostic> findings = work.apply(like(before, now, book, with, files));
                return new Made(now, book, findings, files);
            }
        }
    }

    private synchronized Toolchain newest() {
        return toolchain;
    }

    private synchronized void read(Toolchain now) {
        toolchain = now;
    }

    private synchronized SiteBuilder.@Nullable Request before() {
        return made;
    }

    private synchronized @Nullable Kept kept() {
        return kept;
    }

    private synchronized void keep(Kept with) {
        kept = with;
    }

    private synchronized void remember(SiteBuilder.Request request) {
        made = request;
    }

    private SiteBuilder.Request like(
            SiteBuilder.Request before, Toolchain now, PlanBook book, Kept with, Map<String, byte[]> files) {
        Projection.Edition projected = Projection.edition(book.workspace(), settings.edition());
        return new SiteBuilder.Request(
                new PlanBook(projected.workspace()),
                before.extent(),
                before.audience(),
                before.language(),
                with.assets(),
                with.templates(),
                projected.bodies(now::body),
                projected.files(now.files()::read),
                with.versions(),
                before.commit(),
                before.built(),
                new LeftOut(List.of(), before.leftOut().cards()),
                before.reports(),
                before.cards(),
                before.drillFiles(),
                before.drillYears(),
                before.papers(),
                now.workers(),
                files::put);
    }

    /** Builds the whole edition from the workspace as it is now, and replaces the one that stands. */
    public Made build() {
        try (Toolchain now = newest().reopened()) {
            Optional<Head> head = Head.of(now.root());
            Publisher.Request request = new Publisher.Request(
                    settings.out(),
                    List.of(settings.edition()),
                    Publisher.OnError.REFUSE,
                    settings.assets().apply(now),
                    head.map(Head::commit).orElse(""),
                    settings.time().apply(head));
            Publisher.Result result = Publisher.publish(now, request, this::remember);
            return new Made(now, result.book(), result.findings(), Map.of());
        }
    }
}
