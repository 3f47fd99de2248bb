package org.youbei.card;

import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.TimeZone;
import java.util.zip.CRC32;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.youbei.diagnostic.Diagnostic;
import org.youbei.html.Templates;
import org.youbei.html.Words;
import org.youbei.workspace.Assets;

/** Prints cards: lays them out, puts them on sheets and makes the PDF (PDF/A-2u, PDF/UA-1). Letters and templates are read once. One thread alone may use it. */
public final class CardPrinter {
    private static final String STYLE = "templates/cards/cards.css";
    private static final double ROUNDING = 0.15;
    private static final Instant UNKNOWN = Instant.parse("2000-01-01T00:00:00Z");

    private final LayoutEngine engine;
    private final MarkupReader reader;
    private final Words words;
    private final String style;
    private final byte[] colours;

    /** Makes a printer with the templates of these assets. */
    public CardPrinter(Assets assets, Templates templates, Words words) {
        this.engine = new LayoutEngine(assets);
        this.reader = new MarkupReader(templates, words);
        this.words = words;
        this.style = assets.text(STYLE);
        this.colours = colours();
    }

    /** Prints cards of one kind on one file. */
    public Printed print(List<Card> cards, PrintRequest request) {
        String drill = request.copy() == PrintRequest.Copy.DRILL ? words.say("card.drill") : "";
        List<Markup> markups = new ArrayList<>();
        for (Card card : cards) {
            markups.add(reader.read(card, drill));
        }
        CardLayout layout = new CardLayout(engine, style, request.size());
        List<Laid> laid = layout.lay(markups);
        return laid.isEmpty()
                ? new Printed(null, "", 0, layout.findings())
                : print(new Composer(request).compose(laid, style), request, laid.size(), layout.findings());
    }

    private Printed print(Composer.Composed composed, PrintRequest request, int cards, List<Diagnostic> findings) {
        try (PDDocument document = new PDDocument()) {
            PdfRendererBuilder builder = engine.printing(document, composed.page());
            builder.usePdfAConformance(PdfAConformance.PDFA_2_U);
            builder.usePdfUaAccessibility(true);
            builder.useColorProfile(colours);
            try (PdfBoxRenderer renderer = builder.buildPdfRenderer()) {
                renderer.layout();
                LayoutEngine.Boxes boxes = new LayoutEngine.Boxes(renderer);
                verify(boxes, composed.faces());
                String picture = CardPicture.svg(boxes, composed.faces().get(0), request.size());
                renderer.createPDFWithoutClosing();
                date(document, request.time() == null ? UNKNOWN : request.time());
                ByteArrayOutputStream bytes = new ByteArrayOutputStream();
                document.setDocumentId(identity(composed, request));
                // In streams of objects: without them the library looks through all that waits to be written for each
                // object.
                document.save(bytes, CompressParameters.DEFAULT_COMPRESSION);
                return new Printed(bytes.toByteArray(), picture, cards, findings);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** The last look before printing: nothing may lie beyond its face, whatever was measured before. */
    private static void verify(LayoutEngine.Boxes boxes, List<Composer.PlacedFace> faces) {
        for (Composer.PlacedFace face : faces) {
            double right = boxes.right(face.face());
            double bottom = face.footer() == face.face() ? boxes.bottom(face.face()) : boxes.top(face.footer());
            if (boxes.reach(face.face()) > right + ROUNDING) {
                throw new IllegalStateException(
                        "printed beyond its face: " + face.card().id());
            }
            face.atoms().stream().filter(boxes::has).forEach(atom -> {
                if (boxes.bottom(atom) > bottom + ROUNDING || boxes.reach(atom) > right + ROUNDING) {
                    throw new IllegalStateException(
                            "printed beyond its face: " + face.card().id() + " "
                                    + atom.getTextContent().strip() + " " + boxes.bottom(atom) + " > " + bottom);
                }
            });
        }
    }

    private static long identity(Composer.Composed composed, PrintRequest request) {
        CRC32 sum = new CRC32();
        sum.update(composed.page().getDocumentElement().getTextContent().getBytes(StandardCharsets.UTF_8));
        sum.update(request.toString().getBytes(StandardCharsets.UTF_8));
        return sum.getValue();
    }

    /** The library dates a file by the clock; ours by what it was told. */
    private static void date(PDDocument document, Instant time) throws IOException {
        Calendar calendar = new GregorianCalendar(TimeZone.getTimeZone("UTC"), Locale.ROOT);
        calendar.setTimeInMillis(time.toEpochMilli());
        document.getDocumentInformation().setCreationDate(calendar);
        document.getDocumentInformation().getCOSObject().removeItem(COSName.MOD_DATE);
        PDMetadata metadata = document.getDocumentCatalog().getMetadata();
        try (InputStream in = metadata.exportXMPMetadata()) {
            String xmp = new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .replaceAll("(<xmp:(?:Create|Modify)Date>)[^<]*", "$1" + time.toString());
            metadata.importXMPMetadata(xmp.getBytes(StandardCharsets.UTF_8));
        }
    }

    private static byte[] colours() {
        try (InputStream in = CardPrinter.class.getResourceAsStream("srgb.icc")) {
            return Objects.requireNonNull(in).readAllBytes();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
