package org.youbei.test.fence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipFile;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.youbei.diagnostic.Diagnostic;
import org.youbei.toolchain.Toolchain;

/** No byte of a file outside the workspace comes into anything that is made, whatever names it. */
final class OutsideTest {
    private static final Tool TOOL = Tool.ofClasses(List.of());

    @TempDir
    private Path folder;

    private Hostile hostile;

    @BeforeEach
    void write() throws IOException {
        hostile = Hostile.in(folder, "http://192.0.2.1");
    }

    @ParameterizedTest
    @CsvSource({
        "[a](../../../outside.txt), YB0417",
        "![a](../../../outside.txt), YB0417",
        "[a](/etc/hostname), YB0417",
        "![a](/etc/hostname), YB0417",
        "[a](x/../../../../outside.txt), YB0417",
        "[a](..%2F..%2F..%2Foutside.txt), YB0417",
        "!include ../../../outside.txt, YB0503",
    })
    void sayWhatLeadsOut(String body, String code) throws IOException {
        hostile.append(body);
        assertEquals(List.of(code), codes());
    }

    @Test
    void refuseAnAttachmentOutside() throws IOException {
        Path plan = hostile.root().resolve(Hostile.PLAN);
        Files.writeString(
                plan,
                Files.readString(plan)
                        .replace("status:", "attachments: [{file: ../../../outside.txt, title: 附图}]\nstatus:"));
        assertEquals(List.of("YB0417"), codes());
    }

    @Test
    void refuseLinksOfTheFileSystem() throws IOException {
        Path attachments = Files.createDirectories(hostile.root().resolve("plans/special/attachments"));
        Files.createSymbolicLink(attachments.resolve("a.txt"), hostile.outside());
        Files.createSymbolicLink(attachments.resolve("folder"), folder);
        hostile.append("[a](attachments/a.txt) [b](attachments/folder/outside.txt)");
        assertEquals(List.of("YB0006", "YB0006", "YB0416", "YB0416"), codes());
    }

    @Test
    void nothingOutsideIsBuilt() throws Exception {
        hostile.lure();
        hostile.templates();
        Path attachments = hostile.root().resolve("plans/special/attachments");
        Files.createSymbolicLink(attachments.resolve("a.txt"), hostile.outside());
        Files.createDirectories(hostile.root().resolve("site"));
        Files.createSymbolicLink(hostile.root().resolve("site/site.css"), hostile.outside());

        Tool.Result result = TOOL.run(
                hostile.root(),
                "build",
                "--keep-going",
                "--edition",
                "public",
                "--edition",
                "command",
                "--trust-templates");

        // The links of the file system are errors; what is sound is built all the same.
        assertEquals(4, result.code(), result.text());
        assertTrue(Files.isRegularFile(hostile.root().resolve("out/public/index.html")));
        assertEquals(List.of(), holders(hostile.root().resolve("out")));
    }

    @Test
    void aStyleOfCardsReadsNothingOutside() throws Exception {
        hostile.printable();
        hostile.templates();
        assertEquals(List.of(), holders(printed("hostile")));

        // The same words within the workspace are printed: the search above would have found them.
        hostile.cardStyle(Hostile.PRINTS_CANARY);
        assertEquals(List.of("poster-ex-typhoon.pdf"), holders(printed("own")));
    }

    private Path printed(String name) throws Exception {
        Path out = folder.resolve(name);
        Tool.Result result =
                TOOL.run(hostile.root(), "cards", "--kind", "poster", "--out", out.toString(), "--trust-templates");
        assertEquals(0, result.code(), result.text());
        assertTrue(Files.isRegularFile(out.resolve("poster-ex-typhoon.pdf")), result.text());
        return out;
    }

    private List<String> codes() {
        try (Toolchain toolchain = Toolchain.open(hostile.root(), 1)) {
            return toolchain.check().diagnostics().stream()
                    .map(Diagnostic::code)
                    .map(code -> code.id())
                    .toList();
        }
    }

    /** Returns which files hold the canary as they are, or in a zip or a PDF. */
    private static List<String> holders(Path made) throws IOException {
        if (!Files.exists(made)) {
            return List.of();
        }
        List<Path> all;
        try (var files = Files.walk(made)) {
            all = files.filter(Files::isRegularFile).sorted().toList();
        }
        List<String> holders = new ArrayList<>();
        for (Path file : all) {
            if (texts(file).stream().anyMatch(text -> text.contains(Hostile.CANARY))) {
                holders.add(made.relativize(file).toString());
            }
        }
        return holders;
    }

    private static List<String> texts(Path file) throws IOException {
        List<String> texts = new ArrayList<>(List.of(Files.readString(file, StandardCharsets.ISO_8859_1)));
        if (file.toString().endsWith(".pdf")) {
            try (PDDocument document = Loader.loadPDF(file.toFile())) {
                texts.add(new PDFTextStripper().getText(document));
            }
        }
        if (file.toString().endsWith(".zip")) {
            try (ZipFile zip = new ZipFile(file.toFile())) {
                for (var entry : zip.stream().toList()) {
                    texts.add(new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.ISO_8859_1));
                }
            }
        }
        return texts;
    }
}
