package org.youbei.test.leak;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A canary that was planted is found, in whatever it was wrapped: the proof that an empty result of {@link LeakTest} means something. */
final class ScannerTest {
    private static final String WORD = "鲲内甲丁辛";
    private static final Set<String> NAME = Set.of("qzi0037");

    /** Bytes with a canary and how it is hidden in them. */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    record Planted(String how, byte[] bytes) {
        @Override
        public String toString() {
            return how;
        }
    }

    private static Planted text(String how, String text) {
        return new Planted(how, ("前 " + text + " 后").getBytes(StandardCharsets.UTF_8));
    }

    static Stream<Planted> planted() throws IOException {
        byte[] utf8 = ("{\"a\":\"" + WORD + "\"}").getBytes(StandardCharsets.UTF_8);
        return Stream.of(
                text("as it is", WORD),
                text("as an id", "plan/qzi0037.html"),
                new Planted("UTF-16LE", ("x" + WORD).getBytes(StandardCharsets.UTF_16LE)),
                new Planted("UTF-16BE", ("x" + WORD).getBytes(StandardCharsets.UTF_16BE)),
                new Planted("GB18030", WORD.getBytes(Charset.forName("GB18030"))),
                text("percent-encoded", java.net.URLEncoder.encode(WORD, StandardCharsets.UTF_8)),
                text("JSON escapes", escaped("\\u%04x", WORD)),
                text("decimal entities", escaped("&#%d;", WORD)),
                text("hexadecimal entities", escaped("&#x%X;", WORD)),
                text("CSS escapes", escaped("\\%06x", WORD)),
                text("pinyin", "kunneijiadingxin"),
                text("a mobile number", "199 1037 0077"),
                text("a mobile number in a link", "tel:19910370077"),
                text("a land line", "0580-091-0377"),
                text("a count with separators", "77,103,777"),
                text("base 64", Base64.getEncoder().encodeToString(utf8)),
                text("base 64 of what is packed", Base64.getEncoder().encodeToString(zlib(utf8))),
                new Planted("gzip", gzip(utf8)),
                new Planted("zlib", zlib(utf8)),
                new Planted("a file in a zip", zip("a.xml", utf8)),
                new Planted("a name in a zip", zip(WORD + ".txt", new byte[] {1})),
                new Planted("a zip in a zip", zip("a.docx", zip("word/document.xml", utf8))),
                new Planted("text of a PDF", pdf("qzi0037", "", "")),
                new Planted("the author of a PDF", pdf("", WORD, "")),
                new Planted("a note in a PDF", pdf("", "", WORD)));
    }

    @ParameterizedTest
    @MethodSource("planted")
    void findsWhatIsPlanted(Planted planted) {
        assertEquals(NAME, Scanner.scan("a.bin", planted.bytes()));
    }

    @Test
    void findsWhatANameTells() {
        assertEquals(
                NAME,
                Scanner.scan("files/" + java.net.URLEncoder.encode(WORD, StandardCharsets.UTF_8), new byte[] {1}));
    }

    @Test
    void findsNothingWhereNothingIs() {
        assertEquals(
                Set.of(), Scanner.scan("index.html", "望海区 0580-000-1000 2026-11-22".getBytes(StandardCharsets.UTF_8)));
    }

    private static String escaped(String form, String word) {
        return word.chars()
                .mapToObj(c -> String.format(java.util.Locale.ROOT, form, c))
                .collect(Collectors.joining());
    }

    private static byte[] gzip(byte[] bytes) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
            gzip.write(bytes);
        }
        return out.toByteArray();
    }

    private static byte[] zlib(byte[] bytes) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (DeflaterOutputStream deflater = new DeflaterOutputStream(out)) {
            deflater.write(bytes);
        }
        return out.toByteArray();
    }

    private static byte[] zip(String name, byte[] bytes) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(bytes);
        }
        return out.toByteArray();
    }

    private static byte[] pdf(String text, String author, String note) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage();
            document.addPage(page);
            document.getDocumentInformation().setAuthor(author);
            PDAnnotationText annotation = new PDAnnotationText();
            annotation.setContents(note);
            page.getAnnotations().add(annotation);
            try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                content.beginText();
                content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 12);
                content.showText(text);
                content.endText();
            }
            document.save(out);
        }
        return out.toByteArray();
    }
}
