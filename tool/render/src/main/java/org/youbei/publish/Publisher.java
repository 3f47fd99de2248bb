package org.youbei.publish;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.youbei.concurrent.Workers;
import org.youbei.diagnostic.Diagnostic;
import org.youbei.diagnostic.Language;
import org.youbei.diagnostic.Messages;
import org.youbei.diagnostic.Outcome;
import org.youbei.diagnostic.Severity;
import org.youbei.edition.Projection;
import org.youbei.html.Templates;
import org.youbei.link.PlanBook;
import org.youbei.lock.PassPhrase;
import org.youbei.model.Audience;
import org.youbei.output.ManifestHeader;
import org.youbei.output.SiteWriter;
import org.youbei.output.Written;
import org.youbei.report.StatusReport;
import org.youbei.revision.PlanVersions;
import org.youbei.site.LeftOut;
import org.youbei.site.Link;
import org.youbei.site.SiteBuilder;
import org.youbei.toolchain.Toolchain;
import org.youbei.workspace.Assets;

/** Builds the editions of a workspace's site, each replaced on its own and only when nothing stands against it. */
public final class Publisher {
    private final Toolchain toolchain;
    private final Request request;
    private final Cut cut;

    /** Sees what the pages of each edition are made of. */
    private final Consumer<SiteBuilder.Request> pages;

    private Publisher(Toolchain toolchain, Request request, Cut cut, Consumer<SiteBuilder.Request> pages) {
        this.toolchain = toolchain;
        this.request = request;
        this.cut = cut;
        this.pages = pages;
    }

    /** What to do about errors. */
    public enum OnError {
        REFUSE,
        LEAVE_OUT
    }

    /**
     * What to build.
     *
     * @param out the directory that holds one directory for each edition
     * @param editions the editions, or none for those that the settings name
     * @param commit the commit, or empty outside git
     * @param time when it was made, or null when unknown
     * @param locking how its editions are locked, or null when they are open
     */
    public record Request(
            Path out,
            List<Audience> editions,
            OnError onError,
            Assets assets,
            String commit,
            @Nullable Instant time,
            @Nullable Locking locking) {
        /** Builds open editions. */
        public Request(
                Path out,
                List<Audience> editions,
                OnError onError,
                Assets assets,
                String commit,
                @Nullable Instant time) {
            this(out, editions, onError, assets, commit, time, null);
        }

        /** Returns the same with locked editions. */
        public Request locked(Locking how) {
            return new Request(out, editions, onError, assets, commit, time, how);
        }
    }

    /**
     * An edition that was built.
     *
     * @param archive the same as one file; null when it is not made to be handed over
     * @param made the pass phrase that was made for it; null when it is open, or opens with someone's own
     */
    public record Built(
            Audience edition,
            Path directory,
            Written written,
            @Nullable Path archive,
            @Nullable PassPhrase made) {}

    /**
     * What came of it.
     *
     * @param book what was read, whatever is wrong with it
     * @param built the editions that were replaced; none when errors forbade it
     * @param findings everything found while checking and rendering, sorted
     */
    public record Result(PlanBook book, List<Built> built, List<Diagnostic> findings) {
        /** Returns how many findings are errors. */
        public long errors() {
            return findings.stream()
                    .filter(finding -> finding.severity() == Severity.ERROR)
                    .count();
        }
    }

    /** Checks the workspace and builds its editions; refuses when anything is wrong, unless what is broken is to be left out. */
    public static Result publish(Toolchain toolchain, Request request) {
        return publish(toolchain, request, made -> {});
    }

    /** The same, and tells what the pages of each edition were made of. */
    static Result publish(Toolchain toolchain, Request request, Consumer<SiteBuilder.Request> pages) {
        return new Publisher(toolchain, request, new Cut.Whole(), pages).publish();
    }

    /** The same for one place alone: a site of its own and a file to hand over, for each edition. */
    public static Result pack(Toolchain toolchain, Request request, String code) {
        return new Publisher(toolchain, request, new Cut.OfPlace(code), made -> {}).publish();
    }

    private Result publish() {
        Outcome<PlanBook> checked = toolchain.check();
        List<Diagnostic> findings = new ArrayList<>(checked.diagnostics());
        PlanBook book = checked.value().orElseThrow();
        if (checked.hasErrors() && request.onError() == OnError.REFUSE) {
            return new Result(book, List.of(), findings);
        }
        cut.check(book);
        List<Built> built = new ArrayList<>();
        EditionReports reports = EditionReports.of(toolchain, book, request.time(), cut.reported(editions(book)));
        try (PlanVersions versions = PlanVersions.of(toolchain.root(), toolchain.revision(), book.workspace())) {
            EditionCalendars calendars = new EditionCalendars(toolchain, book, request.time());
            Templates templates = new Templates(request.assets()::find);
            Shared shared = new Shared(book, versions, reports, calendars, templates, leftOut(checked));
            for (Audience edition : editions(book)) {
                build(shared, edition, findings).ifPresent(built::add);
            }
        }
        return new Result(book, built, findings.stream().sorted().toList());
    }

    private List<Audience> editions(PlanBook book) {
        return request.editions().isEmpty()
                ? book.config().editions().stream().map(Audience::of).toList()
                : request.editions();
    }

    private static List<String> leftOut(Outcome<PlanBook> checked) {
        TreeSet<String> files = new TreeSet<>();
        checked.diagnostics().stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .forEach(finding -> files.add(finding.range().file()));
        return List.copyOf(files);
    }

    /** What all editions are made of. */
    private record Shared(
            PlanBook book,
            PlanVersions versions,
            EditionReports reports,
            EditionCalendars calendars,
            Templates templates,
            List<String> leftOut) {}

    private static List<Link> drillFiles(
            Shared shared, EditionPapers papers, SortedMap<Integer, StatusReport> drills, Messages messages) {
        List<Link> files = new ArrayList<>(shared.calendars().links());
        files.addAll(papers.walls());
        files.addAll(EditionDrills.links(drills, messages));
        return files;
    }

    /**
     * An edition in the making.
     *
     * @param bodies the body of a file as the edition may read it
     * @param built the day of its commit, or empty
     * @param isReported whether it has reports, calendars and papers of drills; a pack of one place has none
     * @param findings what was found while it was made
     */
    private record Making(
            Audience edition,
            PlanBook book,
            Projection.Edition projected,
            UnaryOperator<String> bodies,
            Language language,
            String built,
            boolean isReported,
            List<Diagnostic> findings,
            BiConsumer<String, byte[]> sink) {}

    private Optional<Built> build(Shared shared, Audience edition, List<Diagnostic> findings) {
        PlanBook all = shared.book();
        Path open = cut.directory(request.out(), edition);
        Path directory = Outlet.directory(request, open);
        Language language = Language.ofTag(all.config().locale());
        String built = request.time() == null
                ? ""
                : LocalDate.ofInstant(request.time(), all.config().timezone()).toString();
        ManifestHeader header = Outlet.header(request, edition.id(), built);
        try (SiteWriter writer = SiteWriter.open(directory, header)) {
            Outlet outlet = Outlet.of(request, language, writer);
            Projection.Edition projected = Projection.edition(all.workspace(), edition);
            Making making = new Making(
                    edition,
                    new PlanBook(cut.of(projected.workspace())),
                    projected,
                    projected.bodies(toolchain::body),
                    language,
                    built,
                    !cut.reported(List.of(edition)).isEmpty(),
                    new ArrayList<>(),
                    outlet.sink());
            make(shared, making, toolchain.root().resolve(".youbei/cards").resolve(open.getFileName()));
            findings.addAll(making.findings());
            boolean isBroken = making.findings().stream().anyMatch(finding -> finding.severity() == Severity.ERROR);
            if (isBroken && request.onError() == OnError.REFUSE) {
                return Optional.empty();
            }
            outlet.finish().run();
            Written written = writer.commit();
            Path archive = cut.archive(directory);
            return Optional.of(new Built(edition, directory, written, archive, outlet.made()));
        }
    }

    /**
     * Makes all files of an edition. What one thread must do alone is done beside something that many do.
     *
     * @param kept the folder of the cards of earlier builds
     */
    private void make(Shared shared, Making making, Path kept) {
        SiteBuilder.Request site = Workers.together(() -> site(shared, making, kept), () -> {
            calendars(shared.calendars(), making);
            search(making);
        });
        pages.accept(site);
        making.findings().addAll(SiteBuilder.build(site));
    }

    private void search(Making making) {
        SearchFiles.write(
                new SearchFiles.Request(
                        making.book(), making.edition(), request.assets(), making.bodies(), toolchain.workers()),
                making.sink());
    }

    private static void calendars(EditionCalendars calendars, Making making) {
        if (making.isReported()) {
            calendars
                    .files(making.book(), making.edition())
                    .forEach((path, bytes) -> making.sink().accept("calendar/" + path, bytes));
        }
    }

    /** Makes cards, papers and reports, and returns what the pages are made of. */
    private SiteBuilder.Request site(Shared shared, Making making, Path kept) {
        PlanBook book = making.book();
        Audience edition = making.edition();
        EditionCards cards = EditionCards.make(
                new EditionCards.SiteCards(book, () -> publicBodies(shared.book()), edition, cut.cards(), request),
                kept,
                making.sink());
        making.findings().addAll(cards.findings());
        Messages messages = Messages.of(making.language());
        SortedMap<Integer, StatusReport> drills =
                making.isReported() ? shared.reports().drills(book, edition) : Collections.emptySortedMap();
        EditionDrills.files(drills, messages).forEach(making.sink());
        EditionPapers papers = making.isReported() ? papers(making) : EditionPapers.none();
        making.findings().addAll(papers.findings());
        return new SiteBuilder.Request(
                book,
                cut.extent(),
                edition,
                making.language(),
                request.assets(),
                shared.templates(),
                making.bodies(),
                making.projected().files(toolchain.files()::read),
                shared.versions(),
                request.commit(),
                making.built(),
                new LeftOut(shared.leftOut(), cards.leftOut()),
                making.isReported() ? shared.reports().of(book, edition, request.commit()) : List.of(),
                cards.links(),
                making.isReported() ? drillFiles(shared, papers, drills, messages) : List.of(),
                drills,
                papers.links(),
                toolchain.workers(),
                making.sink());
    }

    private UnaryOperator<String> publicBodies(PlanBook all) {
        return Projection.edition(all.workspace(), Audience.PUBLIC).bodies(toolchain::body);
    }

    private EditionPapers papers(Making making) {
        DrillPack.Request papers = new DrillPack.Request(
                making.book(), request.assets(), making.language(), making.bodies(), request.commit(), request.time());
        return EditionPapers.make(papers, making.edition(), toolchain.root().resolve(".youbei/papers"), making.sink());
    }
}
