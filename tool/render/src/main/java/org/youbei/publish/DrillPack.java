package org.youbei.publish;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.youbei.diagnostic.Diagnostic;
import org.youbei.diagnostic.Language;
import org.youbei.diagnostic.Outcome;
import org.youbei.document.drill.DrillFile;
import org.youbei.document.drill.DrillPapers;
import org.youbei.document.drill.Imprint;
import org.youbei.document.drill.Paper;
import org.youbei.document.drill.PaperKind;
import org.youbei.document.drill.PaperPrinter;
import org.youbei.document.drill.PlanBody;
import org.youbei.html.Html;
import org.youbei.html.Templates;
import org.youbei.html.Words;
import org.youbei.link.PlanBook;
import org.youbei.workspace.Assets;
import tools.jackson.databind.json.JsonMapper;

/** Makes the files of the papers of drills, each as HTML and as PDF. */
public final class DrillPack {
    private static final JsonMapper JSON = new JsonMapper();

    private final Request request;
    private final Words words;
    private final PaperPrinter printer;
    private final Imprint imprint;
    private final List<Diagnostic> findings = new ArrayList<>();
    private @Nullable CardCache cache;

    /**
     * What papers are made of, all of a run alike.
     *
     * @param bodies the body of a Markdown file of the workspace
     * @param commit the commit, or empty outside git
     * @param time when they are dated, or null when nothing tells
     */
    public record Request(
            PlanBook book,
            Assets assets,
            Language language,
            UnaryOperator<String> bodies,
            String commit,
            @Nullable Instant time) {}

    /** Makes the papers of a workspace's drills. */
    public DrillPack(Request request) {
        this.request = request;
        this.words = Words.ofPapers(request.assets(), request.language());
        this.printer =
                new PaperPrinter(request.assets(), new Templates(request.assets()::find), words, request.language());
        Instant time = request.time();
        String printed = time == null
                ? ""
                : LocalDate.ofInstant(time, request.book().config().timezone()).toString();
        this.imprint = new Imprint(request.commit(), printed);
    }

    /** A paper as a page and as a PDF; of what cannot be printed there is the page alone. */
    public static final class Made {
        private final PaperKind kind;
        private final String title;
        private final byte[] page;
        private final byte @Nullable [] pdf;

        private Made(PaperKind kind, String title, byte[] page, byte @Nullable [] pdf) {
            this.kind = kind;
            this.title = title;
            this.page = page;
            this.pdf = pdf;
        }

        /** Returns the kind. */
        public PaperKind kind() {
            return kind;
        }

        /** Returns the title of the paper. */
        public String title() {
            return title;
        }

        /** Returns the page, HTML in UTF-8. */
        public byte[] page() {
            return page;
        }

        /** Returns the PDF. */
        public Optional<byte[]> pdf() {
            return Optional.ofNullable(pdf);
        }
    }

    /** Makes papers of a drill, those of these kinds that can be made, and hands them over one by one. */
    public void make(DrillFile file, List<PaperKind> kinds, Consumer<Made> sink) {
        Outcome<Html> body = PlanBody.of(request.book(), file, request.bodies());
        findings.addAll(body.diagnostics());
        DrillPapers papers =
                new DrillPapers(request.book(), words, file, body.value().orElseGet(() -> new Html("")), imprint);
        for (PaperKind kind : DrillPapers.ready(file)) {
            if (kinds.contains(kind)) {
                Paper paper = papers.paper(kind);
                sink.accept(new Made(kind, paper.title(), printer.html(paper), pdf(file, paper)));
            }
        }
    }

    private byte @Nullable [] pdf(DrillFile file, Paper paper) {
        String content = JSON.writeValueAsString(Arrays.asList(paper, request.time(), request.language()));
        Optional<CardCache.Kept> earlier = cache == null ? Optional.empty() : cache.find(content);
        if (earlier.isPresent()) {
            return earlier.get().pdf().bytes();
        }
        Outcome<byte[]> printed = printer.pdf(paper, file.drill().source(), request.time());
        findings.addAll(printed.diagnostics());
        byte[] pdf = printed.value().orElse(null);
        if (cache != null && pdf != null) {
            cache.keep(content, new CardCache.Kept("", new CardCache.Pdf(pdf)));
        }
        return pdf;
    }

    /** Has PDFs taken from a folder of earlier ones, and kept there. */
    void remember(Path folder) {
        cache = CardCache.of(folder, request.assets(), "templates/drills/", words);
    }

    /** Deletes what earlier runs kept and this one had no use for. */
    void forget() {
        if (cache != null) {
            cache.prune();
        }
    }

    /** Returns what could not be printed so far. */
    public List<Diagnostic> findings() {
        return findings.stream().sorted().toList();
    }
}
