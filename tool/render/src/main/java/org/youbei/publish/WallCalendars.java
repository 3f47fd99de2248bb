package org.youbei.publish;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.youbei.diagnostic.Diagnostic;
import org.youbei.diagnostic.Outcome;
import org.youbei.document.drill.Imprint;
import org.youbei.document.drill.WallCalendar;
import org.youbei.document.drill.WallPrinter;
import org.youbei.document.drill.WallYear;
import org.youbei.html.Templates;
import org.youbei.html.Words;
import org.youbei.model.Audience;
import org.youbei.model.drill.Programme;
import org.youbei.text.SourceRange;
import org.youbei.workday.WorkCalendar;
import org.youbei.workspace.Assets;
import tools.jackson.databind.json.JsonMapper;

/** The wall calendars of an edition's drills, a sheet A3 for each year. */
public final class WallCalendars {
    private static final JsonMapper JSON = new JsonMapper();

    private final SortedMap<Integer, byte[]> files = new TreeMap<>();
    private final List<Diagnostic> findings = new ArrayList<>();
    private final DrillPack.Request request;
    private final Words words;
    private @Nullable WallPrinter printer;
    private @Nullable CardCache cache;

    private WallCalendars(DrillPack.Request request) {
        this.request = request;
        this.words = Words.ofPapers(request.assets(), request.language());
    }

    /** Returns the calendars of an edition; the request's book is the edition's. */
    public static WallCalendars of(DrillPack.Request request, Audience edition) {
        WallCalendars walls = new WallCalendars(request);
        walls.make(edition);
        return walls;
    }

    /**
     * The same, for a site.
     *
     * @param cache where files of earlier builds are kept
     */
    static WallCalendars of(DrillPack.Request request, Audience edition, Path cache) {
        WallCalendars walls = new WallCalendars(request);
        CardCache kept = CardCache.of(cache, request.assets(), "templates/drills/", walls.words);
        walls.cache = kept;
        walls.make(edition);
        kept.prune();
        return walls;
    }

    private void make(Audience edition) {
        String printed = request.time() == null
                ? ""
                : LocalDate.ofInstant(request.time(), request.book().config().timezone())
                        .toString();
        WallYear.Request years = new WallYear.Request(
                request.book(),
                edition,
                WorkCalendar.of(request.assets()),
                words,
                new Imprint(request.commit(), printed));
        for (Programme programme : request.book().workspace().programmes()) {
            if (!programme.drills().isEmpty() && !files.containsKey(programme.year())) {
                byte[] pdf = pdf(WallYear.of(years, programme), SourceRange.ofFile(programme.file()));
                if (pdf != null) {
                    files.put(programme.year(), pdf);
                }
            }
        }
    }

    private byte @Nullable [] pdf(WallCalendar wall, SourceRange source) {
        String content = JSON.writeValueAsString(Arrays.asList(wall, request.time(), request.language()));
        Optional<CardCache.Kept> earlier = cache == null ? Optional.empty() : cache.find(content);
        if (earlier.isPresent()) {
            return earlier.get().pdf().bytes();
        }
        Outcome<byte[]> printed = printer().pdf(wall, source, request.time());
        findings.addAll(printed.diagnostics());
        byte[] pdf = printed.value().orElse(null);
        if (cache != null && pdf != null) {
            cache.keep(content, new CardCache.Kept("", new CardCache.Pdf(pdf)));
        }
        return pdf;
    }

    /** What prints, made when something is not kept from an earlier build. */
    private WallPrinter printer() {
        WallPrinter known = printer;
        if (known == null) {
            Assets assets = request.assets();
            known = new WallPrinter(assets, new Templates(assets::find), words, request.language());
            printer = known;
        }
        return known;
    }

    /** Returns the files by year. */
    public SortedMap<Integer, byte[]> files() {
        return files;
    }

    /** Returns what could not be printed. */
    public List<Diagnostic> findings() {
        return findings;
    }

    /** Returns the path of a year's calendar in the site. */
    static String path(int year) {
        return "drills/" + year + ".pdf";
    }
}
