package org.youbei.publish;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.youbei.calendar.Calendars;
import org.youbei.diagnostic.Language;
import org.youbei.diagnostic.Messages;
import org.youbei.diagnostic.Phrase;
import org.youbei.edition.Projection;
import org.youbei.link.PlanBook;
import org.youbei.model.Audience;
import org.youbei.model.register.Config;
import org.youbei.revision.DrillChanges;
import org.youbei.rule.Rulebook;
import org.youbei.site.Link;
import org.youbei.toolchain.Toolchain;

/** The calendars of editions; rules and the history of the programmes are read once for all of them, when the first is made. */
public final class EditionCalendars {
    private static final DateTimeFormatter STAMP =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);

    private static final Pattern HOST = Pattern.compile("^https?://([A-Za-z0-9.-]+)");

    private final Toolchain toolchain;
    private final PlanBook all;
    private final Instant time;
    private @Nullable Known known;

    /** What all editions need. */
    private record Known(Rulebook rulebook, DrillChanges changes) {}

    /**
     * Makes the calendars of a workspace; nothing is read before the first is asked for.
     *
     * @param time when its files were committed, or null when unknown
     */
    public EditionCalendars(Toolchain toolchain, PlanBook all, @Nullable Instant time) {
        this.toolchain = toolchain;
        this.all = all;
        this.time = time == null ? Instant.EPOCH : time;
    }

    private synchronized Known known() {
        Known read = known;
        if (read == null) {
            read = new Known(
                    toolchain.rulebook().of(all.config().profile(), toolchain.assets()),
                    DrillChanges.of(toolchain.root(), toolchain.revision(), all.workspace()));
            known = read;
        }
        return read;
    }

    /** Returns the files of an edition by their path within its folder of calendars. */
    public SortedMap<String, byte[]> files(Audience edition) {
        return files(new PlanBook(Projection.project(all.workspace(), edition)), edition);
    }

    /** Returns the same for the plan book of the edition. */
    SortedMap<String, byte[]> files(PlanBook book, Audience edition) {
        Config config = all.config();
        return Calendars.of(new Calendars.Request(
                all,
                toolchain.facts(book, LocalDate.ofInstant(time, config.timezone())),
                known().rulebook(),
                edition,
                known().changes(),
                Messages.of(Language.ofTag(config.locale())),
                domain(config),
                STAMP.format(time)));
    }

    /** Returns the calendars that a page of drills leads to. */
    List<Link> links() {
        Messages messages = Messages.of(Language.ofTag(all.config().locale()));
        return List.of(new Link(messages.say(Phrase.of("calendar.link.drills")), "calendar/drills.ics"));
    }

    /** The host of the site, or a name that is nobody's. */
    private static String domain(Config config) {
        Matcher host = HOST.matcher(config.siteHome() == null ? "" : config.siteHome());
        return host.find() ? host.group(1) : config.jurisdiction().id().value() + ".youbei.invalid";
    }
}
