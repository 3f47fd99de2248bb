package org.youbei.test.fuzz;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.youbei.diagnostic.Outcome;
import org.youbei.importing.ImportRequest;
import org.youbei.importing.ImportedPlan;
import org.youbei.importing.TextImport;
import org.youbei.model.OrganisationId;
import org.youbei.model.PlaceCode;
import org.youbei.model.PlanId;
import org.youbei.model.PlanLevel;
import org.youbei.model.PlanStatus;
import org.youbei.parse.YamlParser;
import org.youbei.text.FrontMatter;
import org.youbei.text.Limits;

/** Any bytes as the text of a plan to import; the first byte chooses charset and part. */
public final class ImportFuzz {
    private static final String FILE = "a.txt";

    private ImportFuzz() {}

    /** Imports the text: what comes out is a file whose front matter is YAML. */
    public static void fuzzerTestOneInput(byte[] input) {
        if (input.length == 0) {
            return;
        }
        byte[] bytes = Arrays.copyOfRange(input, 1, input.length);
        Charset charset = (input[0] & 1) == 0 ? StandardCharsets.UTF_8 : Charset.forName("GB18030");
        Integer part = (input[0] & 2) == 0 ? null : Integer.valueOf((input[0] >> 2) & 3);
        Outcome<ImportedPlan> read = TextImport.read(bytes, request(charset, part));
        Findings.check(FILE, lines(new String(bytes, charset)), read.diagnostics());
        read.value().ifPresent(plan -> readBack(plan.text()));
    }

    private static ImportRequest request(Charset charset, Integer part) {
        return new ImportRequest(
                FILE,
                charset,
                new PlanId("ex-typhoon"),
                PlanLevel.SPECIAL,
                new PlaceCode("330999"),
                new OrganisationId("ex-flood"),
                PlanStatus.DRAFTING,
                null,
                null,
                part);
    }

    /** Any end of a line counts. */
    private static String lines(String text) {
        return text.replace('\r', '\n')
                .replace('\f', '\n')
                .replace('\u2028', '\n')
                .replace('\u2029', '\n');
    }

    private static void readBack(String text) {
        FrontMatter cut = FrontMatter.of(text).orElseThrow(() -> new AssertionError("no front matter: " + text));
        var tree = YamlParser.parse("a.md", cut.yaml(), 1, Limits.FRONT_MATTER_NODES);
        if (tree.hasErrors()) {
            throw new AssertionError(tree.diagnostics() + "\n" + cut.yaml());
        }
    }
}
