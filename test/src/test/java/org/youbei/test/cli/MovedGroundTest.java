package org.youbei.test.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.youbei.test.GitRepository;

/** What changed in registers since a plan was last committed asks for a look at the plan. */
final class MovedGroundTest {
    private static final String PLAN = "plans/special/ex-typhoon.md";
    private static final String PEOPLE = "plans/registers/people.yaml";

    @TempDir
    private Path top;

    private GitRepository repository;

    @BeforeEach
    void commitAWorkspace() throws IOException {
        repository = GitRepository.create(top);
        Tiny.clean(top);
        Files.delete(top.resolve(Tiny.PLAN));
        people("13900000001", "2026-05-01");
        repository.write(PLAN, """
                ---
                id: ex-typhoon
                title: 试验区防汛防台应急预案
                level: special
                place: "330999"
                owner: ex-flood
                status: in-force
                version: "2026"
                dates: {issued: 2026-01-10}
                contacts: [li-ming]
                ---
                ## 1 总则
                """);
        repository.commit("编制");
    }

    private void people(String mobile, String verified) {
        repository.write(PEOPLE, """
                - {id: li-ming, name: 李明, org: ex-flood, post: 科员, mobile: "%s", verified: %s}
                - {id: wang-fang, name: 王芳, org: ex-flood, post: 科员, mobile: "%s", verified: %s}
                """.formatted(mobile, verified, mobile, verified));
    }

    /** The rows of the year's revision plan. */
    private List<String> reasons() {
        Run run = Run.in(top, "report", "revision");
        return run.out()
                .lines()
                .filter(line -> line.contains("ex-typhoon.md") && line.contains("有变化"))
                .map(line -> line.replaceAll(".*\\| (.*?)  plans.*", "$1"))
                .distinct()
                .toList();
    }

    @Test
    void aNumberThatChangedIsAReasonUntilThePlanIsCommitted() throws IOException {
        assertEquals(List.of(), reasons());
        people("13900000002", "2026-05-01");
        assertEquals(List.of("预案最近一次提交以后联系人或单位有变化：李明"), reasons());
        repository.commit("换号");
        assertEquals(List.of("预案最近一次提交以后联系人或单位有变化：李明"), reasons());

        Path plan = top.resolve(PLAN);
        repository.write(
                PLAN,
                Files.readString(plan)
                        .replace("contacts:", "evaluations: [{on: 2026-05-10, conclusion: keep}]\ncontacts:"));
        repository.commit("看过，不用改");
        assertEquals(List.of(), reasons());
    }

    @Test
    void aDateOfConfirmingIsNone() {
        people("13900000001", "2026-05-18");
        repository.commit("核对");
        assertEquals(List.of(), reasons());
    }

    @Test
    void isNamedByImpact() {
        people("13900000002", "2026-05-01");
        repository.commit("换号");
        assertEquals(new Run(0, """
                改动的条目有 1 个：
                  ex-typhoon  试验区防汛防台应急预案
                这份预案最近一次提交以后，它所依据的条目有 1 个变了，先看它们：
                  li-ming  李明
                没有什么要跟着看
                """, ""), Run.in(top, "impact", "ex-typhoon"));
    }
}
