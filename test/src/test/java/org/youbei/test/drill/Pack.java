package org.youbei.test.drill;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.youbei.diagnostic.Language;
import org.youbei.document.drill.DrillFile;
import org.youbei.document.drill.DrillPapers;
import org.youbei.document.drill.PaperKind;
import org.youbei.link.PlanBook;
import org.youbei.model.drill.Programme;
import org.youbei.publish.DrillPack;
import org.youbei.test.Repository;
import org.youbei.toolchain.Toolchain;

/** The papers of the repository's own drills, made and read back. */
final class Pack {
    static final Instant TIME = Instant.parse("2026-11-22T08:00:00Z");

    static final PlanBook BOOK = book();

    /** Letters take long to read: one maker for all. */
    private static final DrillPack CHINESE = pack(BOOK, Language.ZH);

    private Pack() {}

    private static PlanBook book() {
        try (Toolchain toolchain = Toolchain.open(Repository.root(), 2)) {
            return toolchain.check().value().orElseThrow();
        }
    }

    /** Returns all drills of which more is there than the programme. */
    static List<DrillFile> prepared(PlanBook book) {
        return book.workspace().programmes().stream()
                .flatMap(programme -> programme.drills().stream())
                .map(drill -> DrillFile.of(book.workspace(), drill))
                .filter(file -> file.document() != null)
                .toList();
    }

    static DrillFile drill(PlanBook book, String id) {
        return DrillFile.of(book.workspace(), (Programme.Drill) book.entry(id).orElseThrow());
    }

    /** Returns the same drill under another notice. */
    static DrillFile announced(DrillFile file, String notice) {
        Programme.Drill d = file.drill();
        Programme.Drill other = new Programme.Drill(
                d.id(),
                d.source(),
                d.title(),
                d.plans(),
                d.tests(),
                d.form(),
                d.content(),
                d.purpose(),
                notice,
                d.reason(),
                d.host(),
                d.participants(),
                d.place(),
                d.from(),
                d.to(),
                d.date(),
                d.pinned(),
                d.duration(),
                d.dateAt(),
                d.windowAt());
        return new DrillFile(other, file.folder(), file.document(), file.script(), file.result());
    }

    static DrillPack pack(PlanBook book, Language language) {
        Toolchain toolchain = Toolchain.open(Repository.root(), 2);
        return new DrillPack(
                new DrillPack.Request(book, toolchain.assets(), language, toolchain::body, "0123456789ab", TIME));
    }

    static Map<PaperKind, DrillPack.Made> make(DrillFile file) {
        return make(file, DrillPapers.kinds(file));
    }

    static synchronized Map<PaperKind, DrillPack.Made> make(DrillFile file, List<PaperKind> kinds) {
        Map<PaperKind, DrillPack.Made> made = new EnumMap<>(PaperKind.class);
        CHINESE.make(file, kinds, one -> made.put(one.kind(), one));
        return made;
    }

    /** Returns the text of a PDF with its title and outline, without white space. */
    static String text(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            StringBuilder text = new StringBuilder(new PDFTextStripper().getText(document));
            text.append(document.getDocumentInformation().getTitle())
                    .append(document.getDocumentInformation().getSubject());
            if (document.getDocumentCatalog().getDocumentOutline() != null) {
                document.getDocumentCatalog()
                        .getDocumentOutline()
                        .children()
                        .forEach(item -> text.append(item.getTitle()));
            }
            return bare(text.toString());
        }
    }

    static String page(DrillPack.Made made) {
        return bare(new String(made.page(), StandardCharsets.UTF_8)
                .replace("&#39;", "'")
                .replace("&quot;", "\"")
                .replace("&amp;", "&"));
    }

    static String bare(String text) {
        return text.replaceAll("\\s+", "");
    }
}
