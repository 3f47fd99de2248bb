package org.youbei.test.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.youbei.test.GitRepository;

/** The page of what changed in a plan, and what of it an edition may show. */
final class ChangesPageTest {
    private static final String HEAD = """
            ---
            id: ex-typhoon
            title: 试验区防汛防台应急预案
            level: special
            place: "330999"
            owner: ex-flood
            status: %s
            version: "%s"
            audience: %s
            ---
            """;

    @TempDir
    private Path top;

    private GitRepository repository;

    @BeforeEach
    void makeAWorkspace() throws IOException {
        repository = GitRepository.create(top);
        Tiny.clean(top);
        repository
                .write(
                        "plans/registers/people.yaml",
                        "- {id: li-ming, name: 李明, org: ex-flood, post: 科员, mobile: \"13900000001\"}\n")
                .write(".gitignore", "out/\n");
    }

    private void commit(String status, String version, String audience, String body) {
        repository
                .write(Tiny.PLAN, HEAD.formatted(status, version, audience) + body)
                .commit("修订");
    }

    private void build() {
        assertEquals(
                0,
                Run.in(top, "build", "--edition", "public", "--edition", "internal", "--edition", "command")
                        .code());
    }

    private boolean isThere(String edition) {
        return Files.exists(top.resolve("out/" + edition + "/changes/ex-typhoon.html"));
    }

    private Document page(String edition) throws IOException {
        return Jsoup.parse(Files.readString(top.resolve("out/" + edition + "/changes/ex-typhoon.html")));
    }

    private String text(String edition) throws IOException {
        return page(edition).select(".changes").text();
    }

    @Test
    void marksTheWordsThatWentAndCame() throws IOException {
        commit("in-force", "2025", "public", "## 1 总则\n\n接到报告后三十分钟内到场，先救人，后救物，及时上报总值班室。\n");
        commit("in-force", "2026", "public", "## 1 总则\n\n接到报告后二十分钟内到场，先救人，后救物，及时上报总值班室。\n\n## 2 附则\n\n自印发之日起施行。\n");

        build();

        for (String edition : List.of("public", "command")) {
            Document page = page(edition);
            assertEquals(List.of("三"), page.select("del").eachText());
            assertEquals(List.of("二", "2 附则 自印发之日起施行。"), page.select("ins").eachText());
            assertEquals(
                    List.of("修改 1 总则", "新增 2 附则"), page.select(".change h3").eachText());
        }
        assertTrue(Files.readString(top.resolve("out/public/plan/ex-typhoon.html"))
                .contains("../changes/ex-typhoon.html"));
    }

    @Test
    void thePublicSeesIssuesAlone() throws IOException {
        commit("in-force", "2025", "public", "## 1 总则\n\n油库在二号码头西侧。\n");
        commit("in-force", "2025", "public", "## 1 总则\n\n重点目标另行规定。\n");

        build();

        assertFalse(isThere("public"));
        assertTrue(text("command").contains("油库在二号码头西侧"));
    }

    @Test
    void whatWasRestrictedOrPersonalDoesNotComeBackAsADeletion() throws IOException {
        commit(
                "in-force",
                "2024",
                "public",
                "## 1 总则\n\n::: internal\n油库的钥匙在值班室。\n:::\n\n联系人李明。\n\n电话 139 0000 0001。\n\n仓库有后门。\n\n旧的一句。\n");
        commit("in-force", "2025", "public", "## 1 总则\n\n::: internal\n仓库有后门。\n:::\n\n新的一句。\n");

        build();

        String shown = text("public");
        assertTrue(shown.contains("旧的一句") && shown.contains("新的一句"), shown);
        for (String secret : List.of("钥匙", "李明", "139", "后门")) {
            assertFalse(
                    Files.readString(top.resolve("out/public/changes/ex-typhoon.html"))
                            .contains(secret),
                    secret);
        }
        assertTrue(text("internal").contains("钥匙"));
        assertTrue(text("command").contains("李明"));
    }

    @Test
    void aTextThatWasNotForTheEditionEndsTheRow() throws IOException {
        commit("in-force", "2023", "internal", "## 1 总则\n\n内部的一句。\n");
        commit("drafting", "2024", "public", "## 1 总则\n\n起草的一句。\n");
        commit("in-force", "2025", "public", "## 1 总则\n\n印发的一句。\n");

        build();

        assertFalse(isThere("public"));
        assertTrue(text("internal").contains("起草") && text("internal").contains("内部"));
    }

    @Test
    void aTextWithAnOpenPassageIsForTheCommandAlone() throws IOException {
        commit("in-force", "2024", "public", "## 1 总则\n\n::: internal\n油库的钥匙在值班室。\n");
        commit("in-force", "2025", "public", "## 1 总则\n\n新的一句。\n");

        build();

        assertFalse(isThere("public"));
        assertFalse(isThere("internal"));
        assertTrue(text("command").contains("新的一句"));
    }
}
