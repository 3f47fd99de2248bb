package org.youbei.test.fence;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import org.youbei.test.GitRepository;
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

    void append(String text) {
        Path plan = root.resolve(PLAN);
        try {
            Files.writeString(plan, Files.readString(plan) + "\n" + text + "\n");
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
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

    /** Addresses wherever YAML and Markdown may have one. */
    void addresses() throws IOException {
        append("[链接](" + server + "/link.md) <" + server + "/auto.md> [^1]\n\n[^1]: " + server + "/note.md");
        write(
                "youbei.yaml",
                Files.readString(root.resolve("youbei.yaml")) + "cards: [brief]\nsite: {home: " + server + "/home}\n");
        write("plans/registers/bases.yaml", "- {id: base-far, title: 远处的依据, url: " + server + "/base.html}\n");
    }

    /** A document with addresses where there may be none. */
    void mistakes() throws IOException {
        write("plans/documents/far.md", """
                ---
                id: far
                type: handbook
                title: 远处
                ---
                ![图](%1$s/p.png) ![图](//192.0.2.1/q.png)

                <img src="%1$s/r.png">

                !include %1$s/s.md
                """.formatted(server));
    }

    /** A repository that lacks objects and names a server that has them. */
    void partialClone() {
        GitRepository repository = GitRepository.create(root);
        String before = repository.commit("before");
        append("改过");
        repository.commit("after");
        repository.git("remote", "add", "origin", server + "/far.git");
        repository.git("config", "core.repositoryformatversion", "1");
        repository.git("config", "extensions.partialClone", "origin");
        repository.git("config", "remote.origin.promisor", "true");
        repository.git("config", "http.proxy", server);
        forget(repository.git("rev-parse", before + ":" + PLAN).strip());
    }

    private void forget(String object) {
        try {
            Files.delete(
                    root.resolve(".git/objects").resolve(object.substring(0, 2)).resolve(object.substring(2)));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Writes a warning of a typhoon with addresses wherever it may have one, and this before its root. */
    Path warning(String prolog) throws IOException {
        String text = """
                <?xml version="1.0" encoding="UTF-8"?>
                <?xml-stylesheet href="%1$s/a.xsl" type="text/xsl"?>
                %2$s
                <alert xmlns="urn:oasis:names:tc:emergency:cap:1.2" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
                    xsi:schemaLocation="urn:oasis:names:tc:emergency:cap:1.2 %1$s/cap.xsd">
                <identifier>EX-1</identifier><sender>weather@example.gov.cn</sender>
                <sent>2026-05-20T08:00:00+08:00</sent><status>Actual</status><msgType>Alert</msgType><scope>Public</scope>
                <references>weather@example.gov.cn,%1$s/b.xml,2026-05-20T07:00:00+08:00</references>
                <info><language>zh-CN</language><category>Met</category><event>台风红色预警</event><urgency>Expected</urgency>
                <severity>Severe</severity><certainty>Likely</certainty><expires>2026-05-21T08:00:00+08:00</expires>
                <headline>发布预警</headline><web>%1$s/c.html</web>
                <resource><resourceDesc>图</resourceDesc><mimeType>image/png</mimeType><uri>%1$s/d.png</uri></resource>
                <area><areaDesc>试验区</areaDesc><geocode><valueName>code</valueName><value>330999000000</value></geocode></area>
                </info></alert>
                """.formatted(server, prolog);
        return Files.writeString(root.resolveSibling(prolog.isEmpty() ? "warning.xml" : "broken.xml"), text);
    }

    /** A style sheet of its own for cards, which names addresses, and a style sheet outside that would print the canary. */
    void templates() throws IOException {
        Path style = Files.writeString(root.resolveSibling("outside.css"), PRINTS_CANARY);
        cardStyle("@import url(" + server + "/c.css);\n@import url(" + style.toUri()
                + ");\n@font-face { font-family: Far; src: url(" + server + "/d.ttf); }\nbody { background: url("
                + server + "/e.png); font-family: Far; }\n");
    }

    /** Templates of its own whose pages have pictures and style sheets elsewhere. */
    void pages() throws IOException {
        String far = "<link rel=\"stylesheet\" href=\"" + server + "/f.css\"/><img alt=\"\" src=\"" + server
                + "/g.png\"/><img alt=\"\" src=\"//192.0.2.1/h.png\"/><img alt=\"\" src=\"file://192.0.2.1/i.png\"/>"
                + "<object type=\"image/svg+xml\" data=\"" + server + "/j.svg\"></object>"
                + "<svg xmlns=\"http://www.w3.org/2000/svg\"><image href=\"" + server + "/k.png\"/></svg>";
        before("templates/cards/blocks.ftlh", "<#nested>", far);
        for (String sheet : List.of("templates/activation/sheet.css", "templates/drills/print.css")) {
            before(sheet, "", "@import url(" + server + "/l.css);\nbody { background: url(" + server + "/m.png) }\n");
        }
        before("templates/activation/sheet.ftlh", "<h1>", far);
    }

    /** Makes an asset of its own: the built-in one with something put before a place in it. */
    private void before(String asset, String place, String text) throws IOException {
        String built = Files.readString(Repository.root().resolve(asset));
        int at = built.indexOf(place);
        if (at < 0) {
            throw new IllegalStateException(place + " is not in " + asset);
        }
        write(asset, built.substring(0, at) + text + built.substring(at));
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
