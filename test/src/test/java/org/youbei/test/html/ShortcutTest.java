package org.youbei.test.html;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.youbei.model.Audience;
import org.youbei.test.Repository;

/** Plain words, lists and tables are made HTML without the Markdown reader; what comes out must be what the reader makes of them. */
final class ShortcutTest {
    /** A text with a code fence is never cut into blocks: the reader gets all of it. */
    private static final String FENCE = "\n\n```\n```\n";

    private static final String FENCE_HTML = "<pre><code></code></pre>\n";

    @Test
    void thePlansOfThisRepositoryComeOutAsTheReaderMakesThem() throws IOException {
        List<Path> plans = new ArrayList<>();
        try (Stream<Path> files = Files.walk(Repository.root().resolve("plans"))) {
            files.filter(file -> file.toString().endsWith(".md")).sorted().forEach(plans::add);
        }
        for (Path plan : plans) {
            String text = Files.readString(plan);
            String body = text.substring(text.indexOf("\n---", 3) + 5);
            assertEquals(read(body), Rendering.html(body, Audience.COMMAND), plan.toString());
        }
    }

    @Test
    void whatLooksPlainButIsNotGoesToTheReader() {
        assertAll(Stream.of(
                        "一\n二\n",
                        "一  \n二\n",
                        "一\\\n二\n",
                        "- 一\n\n- 二\n",
                        "- 一\n- 二\n\n\n- 三\n",
                        "- 一\n  接着\n- 二\n",
                        "- 一\n接着\n- 二\n",
                        "- 一\n  - 二\n",
                        "- 一\n\n  段\n",
                        "- 一\n* 二\n+ 三\n",
                        "- \n- 二\n",
                        "1. 一\n2. 二\n",
                        "3. 一\n9. 二\n",
                        "1) 一\n2) 二\n",
                        "1. 一\n2) 二\n",
                        "一\n1. 二\n",
                        "一\n2. 二\n",
                        "一\n- 二\n",
                        "一\n===\n",
                        "一\n---\n",
                        "---\n",
                        "***\n",
                        "    代码\n",
                        "    代码\n\n\n    代码\n",
                        "    代码\n      \n    代码\n",
                        "一\n    二\n",
                        "> 引\n用\n",
                        "# 一 #\n",
                        "#一\n",
                        "####### 一\n",
                        "# 一\n二\n# 三\n",
                        "一\n# 二\n三\n",
                        "1986年。大\n1986. 大\n",
                        "-一\n",
                        "| a | b |\n|---|---|\n| 1 | 2 |\n",
                        "| a | b |\n|:--|--:|\n| 1 |\n| 1 | 2 | 3 |\n",
                        "a | b\n--|--\n1 | 2\n",
                        "| a |\n|---|\n| 1 |\n后文\n",
                        "前文\n| a |\n|---|\n| 1 |\n",
                        "| a | b |\n| 1 | 2 |\n",
                        "| a\\|b | c |\n|---|---|\n| 1 | 2 |\n",
                        "a@b.cn 与 www.example.org 与 https://example.org\n",
                        "\"引\" -- 破 ... 折\n",
                        "脚注[^1]\n\n[^1]: 注\n",
                        "一　二\u00a0三\n",
                        "A\nB\n")
                .map(body -> () -> assertEquals(read(body), Rendering.html(body), () -> body)));
    }

    @Property(tries = 3_000)
    void anyMixComesOutAsTheReaderMakesIt(@ForAll("bodies") String body) {
        assertEquals(read(body), Rendering.html(body), () -> body);
    }

    @Provide
    Arbitrary<String> bodies() {
        return Arbitraries.of(
                        "水位",
                        "A b",
                        "，",
                        "**急：**",
                        "\n",
                        "\n\n",
                        "\n- ",
                        "\n1. ",
                        "\n2. ",
                        "- ",
                        "1. ",
                        "# ",
                        "\n# ",
                        "\n## ",
                        "  ",
                        "    ",
                        "\n| a | b |",
                        "\n|---|---|",
                        "|",
                        "\n---",
                        "> ",
                        "*",
                        "_",
                        "`x`",
                        "[x](#y)",
                        "\\",
                        "&amp;",
                        "<",
                        "3. ",
                        ")",
                        ":",
                        "+ ",
                        "\t")
                .list()
                .ofMaxSize(14)
                .map(pieces -> String.join("", pieces) + "\n");
    }

    private static String read(String body) {
        return Rendering.html(body + FENCE, Audience.COMMAND).replace(FENCE_HTML, "");
    }
}
