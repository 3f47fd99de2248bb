package org.youbei.publish;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.youbei.card.CardKind;
import org.youbei.card.PrintRequest;
import org.youbei.card.Sheet;
import org.youbei.diagnostic.Diagnostic;
import org.youbei.link.PlanBook;
import org.youbei.model.Audience;
import org.youbei.model.Entry;
import org.youbei.model.plan.Plan;
import org.youbei.model.register.Person;
import org.youbei.print.PrintEngine;
import org.youbei.site.CardLink;

/** The card files of an edition: of the kinds that the settings name and that the edition may show, each with a picture for its pages. */
final class EditionCards {
    private static final String FOLDER = "cards/";

    private final Map<String, List<CardLink>> links = new LinkedHashMap<>();
    private final List<Diagnostic> findings = new ArrayList<>();
    private final List<String> leftOut = new ArrayList<>();

    private final PlanBook book;

    private EditionCards(PlanBook book) {
        this.book = book;
    }

    /**
     * Makes the files and hands them over.
     *
     * @param cache where files of earlier builds are kept
     */
    static EditionCards make(SiteCards site, Path cache, BiConsumer<String, byte[]> sink) {
        EditionCards made = new EditionCards(site.book());
        List<CardKind> kinds = site.book().config().cards().stream()
                .flatMap(id -> CardKind.of(id).stream())
                .filter(kind -> site.edition().maySee(kind.audience()))
                .distinct()
                .toList();
        if (!kinds.isEmpty()) {
            Publisher.Request request = site.request();
            CardFiles files = new CardFiles(
                    new CardFiles.Source(site.book(), site.publicBodies().get(), request.commit()),
                    request.assets(),
                    new CardFiles.Paper(PrintRequest.Copy.USE, 0, 0, PrintRequest.Flip.LONG_EDGE, request.time()),
                    () -> new PrintEngine(request.assets()));
            files.remember(cache);
            kinds.forEach(kind -> made.add(files, kind, site.ids(), sink));
            files.forget();
            made.findings.addAll(files.findings());
            made.leftOut.addAll(files.leftOut());
        }
        return made;
    }

    /**
     * Whose cards are made.
     *
     * @param book the plan book of the edition
     * @param publicBodies makes what returns the body of a file as the public may read it; asked when there are cards
     * @param ids the entries whose cards are made; none means all
     */
    record SiteCards(
            PlanBook book,
            Supplier<UnaryOperator<String>> publicBodies,
            Audience edition,
            List<String> ids,
            Publisher.Request request) {}

    private void add(CardFiles files, CardKind kind, List<String> ids, BiConsumer<String, byte[]> sink) {
        CardFiles.Format format = new CardFiles.Format(kind.sizes().get(0), Sheet.A4);
        files.units(kind, ids, format, made -> {
            String path = FOLDER + kind.id() + "-" + made.unit();
            sink.accept(path + ".pdf", made.pdf());
            sink.accept(path + ".svg", made.picture());
            link(made.unit(), new CardLink(files.name(kind), path + ".pdf", path + ".svg"));
            String named = files.name(kind) + " · "
                    + book.entry(made.unit()).map(EditionCards::shortName).orElse(made.unit());
            CardLink own = new CardLink(named, path + ".pdf", path + ".svg");
            made.keys().stream()
                    .filter(key ->
                            book.entry(key).filter(Person.class::isInstance).isPresent())
                    .forEach(person -> link(person, own));
        });
    }

    private static String shortName(Entry entry) {
        return entry instanceof Plan plan ? plan.shortName() : entry.name();
    }

    private void link(String id, CardLink card) {
        links.computeIfAbsent(id, unit -> new ArrayList<>()).add(card);
    }

    /** Returns the files by the id of the plan, place, team or person that they belong to. */
    Map<String, List<CardLink>> links() {
        return links;
    }

    /** Returns kind and holder of each card that could not be printed. */
    List<String> leftOut() {
        return leftOut;
    }

    /** Returns what is wrong with what could not be printed. */
    List<Diagnostic> findings() {
        return findings;
    }
}
