package org.youbei.print;

import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.Locale;
import java.util.Objects;
import java.util.TimeZone;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.zip.CRC32;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.youbei.workspace.Assets;

/**
 * Lays out page trees (HTML with CSS as XML) and makes PDFs of them (PDF/A-2u, PDF/UA-1): our letters alone, family {@code Print}, our line breaks, nothing fetched from
 * anywhere, the same bytes for the same tree. Letters are read once. One thread alone may use it.
 */
public final class PrintEngine {
    private static final Instant UNKNOWN = Instant.parse("2000-01-01T00:00:00Z");

    private final Typeface typeface;

    /** What is measured is never written; so all measuring shares one document and its letters, which take long to prepare. */
    private final PDDocument scratch = new PDDocument();

    private final Typeface.Letters scratchLetters;
    private final byte[] colours;
    private final QrDrawer codes = new QrDrawer();

    /** Makes an engine with the letters of these assets. */
    public PrintEngine(Assets assets) {
        XRLog.setLoggingEnabled(false);
        this.typeface = Typeface.of(assets);
        this.scratchLetters = typeface.in(scratch);
        this.colours = colours();
    }

    /** Returns this engine after it has laid out a page, the first of which takes long. */
    public PrintEngine warm() {
        Document page = trees().newDocument();
        page.appendChild(page.createElement("html")).appendChild(page.createElement("body"));
        return measure(page, boxes -> this);
    }

    /** Returns the letters. */
    public Typeface typeface() {
        return typeface;
    }

    /** Returns what reads and makes page trees; it takes no document type and no entities. */
    public static DocumentBuilder trees() {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            factory.setExpandEntityReferences(false);
            return factory.newDocumentBuilder();
        } catch (ParserConfigurationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Lays a page tree out and returns what was read off its boxes. */
    public <T> T measure(Document page, Function<Boxes, T> reading) {
        try (PdfBoxRenderer renderer = builder(scratch, scratchLetters, page).buildPdfRenderer()) {
            renderer.layout();
            return reading.apply(new Boxes(renderer));
        }
    }

    /**
     * Returns a page tree as a PDF.
     *
     * @param time when it was printed, or null when nobody knows
     * @param identity tells it apart from other files with the same words
     * @param look sees the boxes before they are painted
     */
    public byte[] print(Document page, @Nullable Instant time, String identity, Consumer<Boxes> look) {
        try (PDDocument document = new PDDocument()) {
            PdfRendererBuilder builder = builder(document, typeface.in(document), page);
            builder.usePdfAConformance(PdfAConformance.PDFA_2_U);
            builder.usePdfUaAccessibility(true);
            builder.useColorProfile(colours);
            try (PdfBoxRenderer renderer = builder.buildPdfRenderer()) {
                renderer.layout();
                look.accept(new Boxes(renderer));
                renderer.createPDFWithoutClosing();
                date(document, time == null ? UNKNOWN : time);
                document.setDocumentId(sum(page.getDocumentElement().getTextContent(), identity));
                ByteArrayOutputStream bytes = new ByteArrayOutputStream();
                // In streams of objects: without them the library looks through all that waits to be written for each
                // object.
                document.save(bytes, CompressParameters.DEFAULT_COMPRESSION);
                return bytes.toByteArray();
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private PdfRendererBuilder builder(PDDocument into, Typeface.Letters letters, Document page) {
        PdfRendererBuilder builder = new PdfRendererBuilder();
        builder.usePDDocument(into);
        builder.usePageSupplier(PropertyLists.pages());
        builder.withW3cDocument(page, null);
        builder.useUriResolver((base, uri) -> null);
        builder.useExternalResourceAccessControl(
                (uri, type) -> false, ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI);
        builder.useUnicodeLineBreaker(new LineBreaker());
        builder.useObjectDrawerFactory(codes);
        builder.withProducer("Youbei");
        letters.to(builder);
        return builder;
    }

    private static long sum(String words, String identity) {
        CRC32 sum = new CRC32();
        sum.update(words.getBytes(StandardCharsets.UTF_8));
        sum.update(identity.getBytes(StandardCharsets.UTF_8));
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
        try (InputStream in = PrintEngine.class.getResourceAsStream("srgb.icc")) {
            return Objects.requireNonNull(in).readAllBytes();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
