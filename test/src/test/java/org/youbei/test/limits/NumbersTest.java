package org.youbei.test.limits;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.youbei.toolchain.Toolchain;

/** Numbers past what a machine counts in are findings; a quantity may have decimals. */
final class NumbersTest {
    @TempDir
    private Path root;

    @Test
    void numbersPastTheLimitAreFindings() throws IOException {
        assertEquals(
                List.of("YB0206"), codes("teams", "{id: t1, name: 一队, kind: social, org: ex-flood, size: 2147483648}"));
        assertEquals(
                List.of("YB0205"),
                codes("teams", "{id: t1, name: 一队, kind: social, org: ex-flood, ready: 2147483648min}"));
        assertEquals(
                List.of("YB0204"),
                codes("shelters", "{id: s1, name: 学校, place: \"330999\", capacity: 99999999999999999999}"));
    }

    @Test
    void aQuantityMayHaveDecimals() throws IOException {
        write("plans/registers/supplies.yaml", "- {id: p1, name: 燃油, org: ex-flood, quantity: 12.5, unit: 吨}\n");
        try (Toolchain toolchain = open()) {
            assertEquals(
                    new BigDecimal("12.5"),
                    toolchain
                            .check()
                            .value()
                            .orElseThrow()
                            .workspace()
                            .registers()
                            .supplies()
                            .get(0)
                            .quantity());
        }
    }

    private List<String> codes(String register, String entry) throws IOException {
        write("plans/registers/" + register + ".yaml", "- " + entry + "\n");
        try (Toolchain toolchain = open()) {
            return toolchain.check().diagnostics().stream()
                    .filter(finding -> finding.range().file().endsWith(register + ".yaml"))
                    .map(finding -> finding.code().id())
                    .toList();
        }
    }

    private Toolchain open() throws IOException {
        write("youbei.yaml", "name: 试验区应急预案库\njurisdiction: \"330999\"\n");
        write("plans/registers/places.yaml", "- {code: \"330999\", name: 试验区, kind: county}\n");
        write("plans/registers/organisations.yaml", "- {id: ex-flood, name: 防指办, type: command}\n");
        return Toolchain.open(root, 1);
    }

    private void write(String path, String text) throws IOException {
        Path file = root.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
