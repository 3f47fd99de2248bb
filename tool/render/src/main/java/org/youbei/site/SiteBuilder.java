package org.youbei.site;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.youbei.concurrent.Workers;
import org.youbei.diagnostic.Diagnostic;
import org.youbei.diagnostic.Language;
import org.youbei.diagnostic.Messages;
import org.youbei.diagnostic.Outcome;
import org.youbei.html.Markdown;
import org.youbei.html.PaperLink;
import org.youbei.html.Templates;
import org.youbei.html.WebLibrary;
import org.youbei.html.Words;
import org.youbei.link.PlanBook;
import org.youbei.model.Audience;
import org.youbei.model.plan.Plan;
import org.youbei.report.StatusReport;
import org.youbei.revision.PlanVersions;
import org.youbei.situation.Situations;
import org.youbei.workspace.Assets;
import tools.jackson.databind.json.JsonMapper;

/** Renders the pages of one edition, in parallel, each handed on as soon as it is made. */
public final class SiteBuilder {
    private static final List<String> SCRIPTS = List.of(
            "theme/theme.js",
            "door/door.js",
            "tabs/tabs.js",
            "stale/stale.js",
            "offline/offline.js",
            "table/table.js",
            "toc/toc.js",
            "print/print.js",
            "map/map.js",
            "copy/copy.js",
            "moment/moment.js",
            "read/read.js",
            "read/find.js",
            "card/card.js",
            "ladder/ladder.js",
            "desk/state.js",
            "desk/desk.js",
            "situation/compose.js",
            "situation/load.js",
            "situation/view.js",
            "situation/show.js",
            "situation/situation.js",
            "activation/sheet.js",
            "activation/activation.js",
            "search/search.js");
    private static final List<String> STYLES = List.of(
            "site.css",
            "report/report.css",
            "desk/drills.css",
            "desk/desk.css",
            "map/map.css",
            "read/read.css",
            "card/card.css",
            "ladder/ladder.css",
            "situation/situation.css",
            "activation/activation.css",
            "record/record.css",
            "offline/offline.css",
            "theme/access.css");

    /** How much is made of a plan book. */
    public enum Extent {
        /** All that helps someone. */
        WHOLE(SituationPages.MOST),
        /** What fits on a phone: the answers to likely situations are composed by its script alone. */
        SMALL(0);

        private final int answers;

        Extent(int answers) {
            this.answers = answers;
        }
    }

    private final Request request;
    private final Context context;
    private final SiteIndex index;
    private final List<MapPoint> points;
    private final Situations situations;
    private final Templates templates;
    private final Icons icons;
    private final Markdown markdown = new Markdown();
    private final List<Diagnostic> findings = Collections.synchronizedList(new ArrayList<>());

    /**
     * What is to be rendered.
     *
     * @param book the edition's plan book: what it may not show is not in it
     * @param extent how much is made of it besides what each entry has
     * @param templates what pages are filled from: the templates of the assets, read once for all editions
     * @param bodies the body of a plan or document by the path of its file
     * @param files the bytes of a file of the workspace
     * @param versions the versions of its plans
     * @param commit the commit, or the words for none
     * @param built its date, or empty
     * @param leftOut what the site lacks because something is wrong with it
     * @param reports the reports to show; none in the public edition
     * @param cards the files of cards by the id of the plan, place or team that they belong to
     * @param drillFiles calendars and tables of drills that the release has, their addresses from the root of the site
     * @param drillYears the figures of years of drills; none in the public edition
     * @param papers the papers of drills by the drill's id
     * @param sink takes each file: its path and bytes; called from many threads
     */
    public record Request(
            PlanBook book,
            Extent extent,
            Audience audience,
            Language language,
            Assets assets,
            Templates templates,
            Function<String, String> bodies,
            Function<String, byte[]> files,
            PlanVersions versions,
            String commit,
            String built,
            LeftOut leftOut,
            List<StatusReport> reports,
            Map<String, List<CardLink>> cards,
            List<Link> drillFiles,
            SortedMap<Integer, StatusReport> drillYears,
            Map<String, List<PaperLink>> papers,
            Workers workers,
            BiConsumer<String, byte[]> sink) {}

    private SiteBuilder(Request request) {
        this.request = request;
        Words words = Words.ofSite(request.assets(), request.language());
        this.icons = new Icons(request.assets());
        Shell.Provenance provenance = new Shell.Provenance(
                words.of("edition", request.audience().id()),
                request.commit().isEmpty() ? words.say("commit.none") : request.commit(),
                request.built());
        this.templates = request.templates();
        this.context = new Context(
                request.book(),
                request.audience(),
                words,
                icons,
                request.language(),
                templates,
                provenance,
                sections(request, words),
                request.cards());
        this.index = new SiteIndex(request.book());
        this.points = MapPoints.of(context);
        this.situations = Situations.of(request.book());
    }

    /** The parts of the site that not every edition has, for the navigation. */
    private static List<Link> sections(Request request, Words words) {
        List<Link> sections = new ArrayList<>();
        if (MapPoints.isAny(request.book().workspace().registers())) {
            sections.add(new Link(words.say("map.nav"), MapPages.PATH));
        }
        if (DrillYears.isAny(request.book())) {
            sections.add(new Link(words.say("drills.nav"), DrillsPages.PATH));
        }
        if (!request.book().workspace().activations().isEmpty()) {
            sections.add(new Link(words.say("record.list"), ActivationPages.PATH));
        }
        if (!request.reports().isEmpty()) {
            sections.add(new Link(
                    words.say("report.nav"),
                    ReportPages.path(request.reports().get(0).kind())));
        }
        return sections;
    }

    /** Renders everything and returns the findings of rendering, sorted; a page with findings is not written. */
    public static List<Diagnostic> build(Request request) {
        return new SiteBuilder(request).build();
    }

    /** Renders nothing but the pages at these paths, where they are those of plans, documents or places, or the home page; others are passed over. */
    public static List<Diagnostic> pages(Request request, Set<String> paths) {
        SiteBuilder builder = new SiteBuilder(request);
        List<Work> wanted = Stream.of(builder.entrances(), builder.texts())
                .flatMap(List::stream)
                .filter(page -> paths.contains(page.path()))
                .toList();
        return builder.render(wanted);
    }

    private List<Diagnostic> build() {
        assets();
        attachments();
        new Catalog(context, request.workers(), request.sink()).write();
        new MapData(context, request.sink()).write(points);
        new SituationData(context, situations, request.workers(), request.sink()).write();
        offline().write();
        return render(work());
    }

    private List<Diagnostic> render(List<Work> pages) {
        request.workers().forEach(pages, this::render);
        return findings.stream().sorted().toList();
    }

    /**
     * A page to be made.
     *
     * @param path where it will stand; empty where that is not known before
     */
    private record Work(String path, Supplier<Outcome<Page>> page) {
        static Work of(String path, Supplier<Page> page) {
            return new Work(path, () -> Outcome.of(page.get()));
        }
    }

    /** Every page to be made: those that take longest first, so that no thread is left with one of them at the end. */
    private List<Work> work() {
        List<Work> work = new ArrayList<>(entrances());
        others().forEach(page -> work.add(Work.of("", page)));
        work.addAll(texts());
        return work;
    }

    /** The home page and the pages of places. */
    private List<Work> entrances() {
        List<Work> work = new ArrayList<>();
        HomePages home = new HomePages(context, index);
        work.add(Work.of(HomePages.PATH, () -> home.page(request.leftOut())));
        PlacePages places = new PlacePages(context, index);
        request.book()
                .workspace()
                .registers()
                .places()
                .forEach(place -> work.add(Work.of(Urls.place(place.id()), () -> places.page(place))));
        return work;
    }

    private List<Supplier<Page>> others() {
        List<Supplier<Page>> pages = new ArrayList<>();
        RegisterPages registers = new RegisterPages(context);
        RegisterPages.KINDS.forEach(kind -> pages.addAll(registers.pages(kind)));
        pages.addAll(new MapPages(context, index, points).pages());
        pages.add(offline()::page);
        EventPages events = new EventPages(context, index);
        index.coveredEvents().stream()
                .filter(event -> request.book().event(event).isPresent())
                .forEach(event -> pages.addAll(events.pages(event)));
        LadderPages ladders = new LadderPages(context);
        request.book().workspace().registers().ladders().forEach(ladder -> pages.add(() -> ladders.page(ladder)));
        pages.addAll(new ActivationPages(context).pages());
        pages.addAll(new DrillsPages(context, context.drills(), request.drillFiles()).pages());
        pages.addAll(new DrillPages(context, context.drills(), request.papers()).pages());
        String release = (request.commit() + " " + request.built()).strip();
        pages.addAll(new SituationPages(context, index, situations, release, request.extent().answers).pages());
        ReportPages reports = new ReportPages(context, Messages.of(request.language()), request.reports());
        request.reports().forEach(report -> pages.add(() -> reports.page(report)));
        request.drillYears().forEach((year, report) -> pages.add(() -> reports.drills(year, report)));
        return pages;
    }

    /** The pages of plans and documents. */
    private List<Work> texts() {
        List<Work> work = new ArrayList<>();
        Function<String, PlanPages.Body> bodies =
                file -> new PlanPages.Body(request.bodies().apply(file));
        PastRows past = new PastRows(context, request.versions());
        PlanPages plans = new PlanPages(context, markdown, bodies, past);
        ChangePages changes = new ChangePages(context, request.versions(), past, bodies);
        request.book()
                .workspace()
                .plans()
                .forEach(plan -> work.add(new Work(Urls.plan(plan.id()), () -> {
                    Optional<Page> changed = changes.page(plan);
                    changed.ifPresent(this::write);
                    return plans.page(plan, changed.map(Page::path).orElse(""));
                })));
        DocumentPages documents = new DocumentPages(context, markdown, bodies);
        request.book()
                .workspace()
                .documents()
                .forEach(document -> work.add(new Work(Urls.document(document.id()), () -> documents.page(document))));
        return work;
    }

    private Offline offline() {
        return new Offline(context, request.assets(), request.sink());
    }

    private void render(Work work) {
        Outcome<Page> page = work.page().get();
        findings.addAll(page.diagnostics());
        page.value().ifPresent(this::write);
    }

    private void write(Page page) {
        request.sink().accept(page.path(), icons.inline(templates.fill(page.template(), page.content())));
    }

    private void assets() {
        for (String name : SCRIPTS) {
            put(
                    "assets/" + name.substring(name.indexOf('/') + 1),
                    request.assets().text("site/" + name));
        }
        put(
                "assets/site.css",
                STYLES.stream()
                        .map(name -> request.assets().text("site/" + name))
                        .collect(Collectors.joining("\n")));
        if (!points.isEmpty()) {
            WebLibrary.LEAFLET.write(request.sink());
        }
        put("assets/icon.svg", request.assets().text("site/icon.svg"));
        request.sink()
                .accept(
                        "assets/touch-icon.png",
                        request.assets().find("site/touch-icon.png").orElseThrow());
        String words = new JsonMapper().writeValueAsString(context.words().sorted());
        put("assets/words.js", "window.youbeiWords = " + words + ";\n");
        String sheet = new JsonMapper()
                .writeValueAsString(
                        Words.ofSheets(request.assets(), request.language()).sorted());
        put("assets/activation-words.js", "Object.assign(window.youbeiWords, " + sheet + ");\n");
    }

    private void put(String path, String text) {
        request.sink().accept(path, text.getBytes(StandardCharsets.UTF_8));
    }

    /** Copies the files that plans of the edition list or show. */
    private void attachments() {
        request.book().workspace().plans().stream()
                .flatMap(this::files)
                .distinct()
                .sorted()
                .forEach(file -> request.sink()
                        .accept(Attachments.path(file), request.files().apply(file)));
    }

    private Stream<String> files(Plan plan) {
        Stream<String> listed = plan.attachments().stream().map(attachment -> attachment.file());
        Stream<String> linked = plan.outline().fileLinks().stream()
                .filter(link -> PlanPages.shown(plan.outline(), link.span().line(), context.audience()))
                .map(link -> link.path());
        return Stream.concat(listed, linked)
                .flatMap(typed -> Attachments.resolve(plan.file(), typed).stream())
                .filter(path -> request.book().workspace().paths().contains(path) && !path.endsWith(".md"));
    }
}
