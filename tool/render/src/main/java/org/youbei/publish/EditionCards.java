package org.youbei.publish;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import org.youbei.card.CardKind;
import org.youbei.card.PrintRequest;
import org.youbei.card.Sheet;
import org.youbei.diagnostic.Diagnostic;
import org.youbei.diagnostic.Language;
import org.youbei.html.Words;
import org.youbei.link.PlanBook;
import org.youbei.model.Audience;
import org.youbei.site.CardLink;

/** The card files of an edition: of the kinds that the settings name and that the edition may show, each with a picture for its pages. */
final class EditionCards {
    private static final String FOLDER = "cards/";

    private final Map<String, List<CardLink>> links = new LinkedHashMap<>();
    private final List<Diagnostic> findings = new ArrayList<>();

    private EditionCards() {}

    /** Makes the files and hands them over. */
    static EditionCards make(
            PlanBook book,
            Audience edition,
            Publisher.Request request,
            Cut cut,
            Path cache,
            BiConsumer<String, byte[]> sink) {
        EditionCards made = new EditionCards();
        List<CardKind> kinds = book.config().cards().stream()
                .flatMap(id -> CardKind.of(id).stream())
                .filter(kind -> edition.maySee(kind.audience()))
                .distinct()
                .toList();
        if (!kinds.isEmpty()) {
            CardFiles files = new CardFiles(
                    book,
                    request.assets(),
                    request.commit(),
                    new CardFiles.Paper(PrintRequest.Copy.USE, 0, 0, PrintRequest.Flip.LONG_EDGE, request.time()));
            files.remember(cache);
            kinds.forEach(kind -> made.add(book, kind, files, request, cut, sink));
            files.forget();
            made.findings.addAll(files.findings());
        }
        return made;
    }

    private void add(
            PlanBook book,
            CardKind kind,
            CardFiles files,
            Publisher.Request request,
            Cut cut,
            BiConsumer<String, byte[]> sink) {
        Words words =
                Words.ofCards(request.assets(), Language.ofTag(book.config().locale()));
        CardFiles.Format format = new CardFiles.Format(kind.sizes().get(0), Sheet.A4);
        files.units(kind, cut.cards(), format, made -> {
            String path = FOLDER + kind.id() + "-" + made.unit();
            sink.accept(path + ".pdf", made.pdf());
            sink.accept(path + ".svg", made.picture());
            links.computeIfAbsent(made.unit(), unit -> new ArrayList<>())
                    .add(new CardLink(words.of("card", kind.id()), path + ".pdf", path + ".svg"));
        });
    }

    /** Returns the files by the id of the plan, place or team that they belong to. */
    Map<String, List<CardLink>> links() {
        return links;
    }

    /** Returns what could not be printed. */
    List<Diagnostic> findings() {
        return findings;
    }
}
