package org.youbei.test.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.youbei.cli.Terminal;
import org.youbei.cli.Youbei;
import org.youbei.diagnostic.Language;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;

/** Wrong usage, help, and the language of both. */
final class UsageTest {
    @TempDir
    private Path empty;

    @Test
    void namesTheNearestOption() {
        assertEquals(
                new Run(2, "", "youbei check: 没有选项 --formt；是不是 --format？\n用法见 youbei check --help\n"),
                Run.of("--lang", "zh", "check", "--formt", "json"));
        assertEquals(
                new Run(
                        2,
                        "",
                        "youbei check: there is no option --formt; did you mean --format?\nsee youbei check --help\n"),
                Run.of("--lang", "en", "check", "--formt=json"));
    }

    @Test
    void namesTheNearestCommand() {
        assertEquals(
                new Run(2, "", "youbei: 没有命令“chek”；是不是 check？\n用法见 youbei --help\n"), Run.of("--lang", "zh", "chek"));
    }

    @Test
    void namesWhatAnOptionCanBe() {
        assertEquals(
                new Run(
                        2,
                        "",
                        "youbei check: --format 不能是“jsn”；是不是 json？可以写：text json sarif github junit\n用法见 youbei check --help\n"),
                Run.of("--lang", "zh", "check", "--format", "jsn"));
        assertEquals(
                "youbei check: --threads 不能是“two”\n用法见 youbei check --help\n",
                Run.of("--lang", "zh", "check", "--threads", "two").err());
    }

    @Test
    void namesWhatIsMissing() {
        assertEquals(
                "youbei explain: 缺少 CODE\n用法见 youbei explain --help\n",
                Run.of("--lang", "zh", "explain").err());
        assertEquals(
                "youbei check: --at 后面要写一个值\n用法见 youbei check --help\n",
                Run.of("--lang", "zh", "check", "--at").err());
        assertEquals(
                "youbei check: --at 和 --staged 不能同时用\n用法见 youbei check --help\n",
                Run.of("-C", empty.toString(), "--lang", "zh", "check", "--at", "x", "--staged")
                        .err());
    }

    @Test
    void showsTheCommandsOfAGroupThatWasCalledWithoutOne() {
        Run run = Run.of("--lang", "zh", "new");

        assertEquals(2, run.code());
        assertTrue(run.err().contains("用法：youbei new"), run.err());
    }

    @Test
    void takesTheLanguageFromTheOptionThenTheWorkspaceThenTheSystem() throws IOException {
        Files.writeString(empty.resolve("youbei.yaml"), "name: x\nlocale: en # English\njurisdiction: \"330999\"\n");
        String chinese = "没有命令“x”";
        String english = "there is no command \"x\"";

        assertTrue(Run.with(Map.of("LANG", "zh_CN.UTF-8"), "-C", empty.toString(), "x")
                .err()
                .contains(english));
        assertTrue(Run.with(Map.of(), "-C", empty.toString(), "--lang", "zh", "x")
                .err()
                .contains(chinese));
        Files.delete(empty.resolve("youbei.yaml"));
        assertTrue(Run.with(Map.of("LANG", "en_GB.UTF-8"), "-C", empty.toString(), "x")
                .err()
                .contains(english));
        assertTrue(Run.with(Map.of("LANG", "C", "LC_ALL", "zh_CN"), "-C", empty.toString(), "x")
                .err()
                .contains(chinese));
        assertTrue(Run.with(Map.of(), "-C", empty.toString(), "x").err().contains(chinese));
    }

    @Test
    void namesTheRuleSets() {
        assertEquals(
                "youbei check: --rules 不能是“cm”；是不是 cn？可以写：base cn\n用法见 youbei check --help\n",
                Run.in(empty, "check", "--rules", "cm").err());
    }

    @Test
    void saysThatABugIsOneAndShowsItsTraceOnlyWhenAsked() {
        Run quiet = failing(Map.of());
        assertEquals(1, quiet.code());
        assertEquals("youbei: 工具自身出错（不是你的文件的问题），请报告：java.lang.IllegalStateException：boom\n", quiet.err());

        assertTrue(failing(Map.of("YOUBEI_DEBUG", "1")).err().contains("\tat org.youbei.cli."));
    }

    /** Runs a command whose output is out of order. */
    private static Run failing(Map<String, String> environment) {
        Writer broken = new Writer() {
            @Override
            public void write(char[] text, int start, int length) {
                throw new IllegalStateException("boom");
            }

            @Override
            public void flush() {}

            @Override
            public void close() {}
        };
        StringWriter err = new StringWriter();
        Terminal terminal = new Terminal(new PrintWriter(broken), new PrintWriter(err), environment, false);
        int code = Youbei.run(terminal, "limits", "--lang", "zh");
        return new Run(code, "", err.toString().replace(System.lineSeparator(), "\n"));
    }

    @Test
    void printsTheVersion() {
        assertTrue(Run.of("--version").out().startsWith("youbei "));
    }

    @Test
    void everyCommandOptionAndArgumentIsDescribedInBothLanguages() {
        for (Language language : Language.values()) {
            Terminal terminal = new Terminal(
                    new PrintWriter(new StringWriter()), new PrintWriter(new StringWriter()), Map.of(), false);
            List<String> silent = new ArrayList<>();
            collect(Youbei.commandLine(terminal, language), language, silent);
            assertEquals(List.of(), silent);
        }
    }

    private static void collect(CommandLine command, Language language, List<String> silent) {
        String name = command.getCommandSpec().qualifiedName();
        check(name, String.join(" ", command.getCommandSpec().usageMessage().header()), language, silent);
        for (ArgSpec argument : command.getCommandSpec().args()) {
            check(name + " " + argument.paramLabel(), String.join(" ", argument.description()), language, silent);
            String described = argument.isOption()
                    ? ((CommandLine.Model.OptionSpec) argument).longestName()
                    : argument.paramLabel();
            String words = command.getUsageMessage(CommandLine.Help.Ansi.OFF);
            if (!words.contains(described)) {
                silent.add(name + " " + described);
            }
        }
        command.getSubcommands().values().forEach(sub -> collect(sub, language, silent));
    }

    private static void check(String what, String words, Language language, List<String> silent) {
        boolean han = words.codePoints().anyMatch(Character::isIdeographic);
        if (words.isBlank() || han != (language == Language.ZH)) {
            silent.add(language + ": " + what + ": " + words);
        }
    }
}
