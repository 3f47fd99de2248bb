package org.youbei.test.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a workspace sets for a rule in another form than the rule takes: it is said where it stands, and is not used. */
final class RuleParametersTest {
    @TempDir
    private Path root;

    @BeforeEach
    void makeAWorkspace() {
        assertEquals(
                0,
                Run.in(root, "init", "--place", "330999", "--name", "望海区", "--prefix", "wh")
                        .code());
    }

    private Run check(String rule, String parameters) throws IOException {
        Path settings = root.resolve("youbei.yaml");
        Files.writeString(
                settings, Files.readString(settings) + "rules:\n  " + rule + ": {params: {" + parameters + "}}\n");
        return Run.in(root, "check");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "R-WX-zj|within: 15|within|15|写时长，如 30min、2h、3d",
                "R-WX-31631|nodes: [-3d, 一天]|nodes|-3d,一天|写时长，如 30min、2h、3d",
                "R-REP-local|phone: 快|phone|快|写时长，如 30min、2h、3d",
                "R-WX-call|renewed: 02-30|renewed|02-30|写月-日，如 04-20",
                "R-M88-16|days: 一年|days|一年|写整数，如 30"
            })
    void saysWhatCannotBeRead(String rule, String parameters, String key, String value, String mend)
            throws IOException {
        Run check = check(rule, parameters);

        assertEquals(4, check.code(), check.err());
        assertTrue(
                check.out().contains("错误 YB0895: 规则 " + rule + " 的参数 " + key + " 不能写“" + value + "”，没有采用\n"),
                check.out());
        assertTrue(check.out().contains("改法：" + mend + "\n"), check.out());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "R-WX-zj|within: 10min",
                "R-WX-31631|nodes: [-3d, -6h]",
                "R-WX-call|renewed: 04-20",
                "R-M88-16|days: 90"
            })
    void takesWhatHasTheFormOfTheRule(String rule, String parameters) throws IOException {
        Run check = check(rule, parameters);

        assertEquals(0, check.code(), check.out());
    }

    @Test
    void otherCommandsGoOnWithTheRulesOwnValue() throws IOException {
        check("R-M88-33a", "months: 半年");

        assertEquals(0, Run.in(root, "drills", "due").code());
    }

    @Test
    void namesTheRuleThatWasProbablyMeant() throws IOException {
        Run check = check("R-WX-zi", "within: 10min");

        assertTrue(check.out().contains("警告 YB0894: 没有规则 R-WX-zi\n"), check.err() + check.out());
        assertTrue(check.out().contains("改法：是不是 R-WX-zj？\n"), check.out());
    }
}
