package org.youbei.test.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A small workspace in a directory. Its one plan stands in a folder whose name is hard on formats. */
final class Tiny {
    static final String PLAN = "plans/special/防汛 100%,甲/ex-typhoon.md";

    private Tiny() {}

    /** Makes a workspace in which nothing is wrong. */
    static Path clean(Path root) throws IOException {
        write(root, "youbei.yaml", "name: 试验区应急预案库\njurisdiction: \"330999\"\nprofile: base\n");
        write(root, "plans/registers/places.yaml", "- {code: \"330999\", name: 试验区, kind: county}\n");
        write(
                root,
                "plans/registers/organisations.yaml",
                "- {id: ex-flood, name: 试验区防指办, type: command, place: \"330999\"}\n");
        write(root, PLAN, plan("[[ex-flood]]"));
        return root;
    }

    /** Makes a workspace whose plan links, behind Chinese words, to an entry that does not exist. */
    static Path broken(Path root) throws IOException {
        clean(root);
        write(root, PLAN, plan("[[ex-flod]]"));
        return root;
    }

    private static String plan(String link) {
        return """
                ---
                id: ex-typhoon
                title: 试验区防汛防台应急预案
                level: special
                place: "330999"
                owner: ex-flood
                status: drafting
                version: "2026"
                ---
                ## 1 总则

                本预案由 %s 负责。
                """.formatted(link);
    }

    static void write(Path root, String path, String text) throws IOException {
        Path file = root.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
