package org.youbei.test.situation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.youbei.edition.Projection;
import org.youbei.link.PlanBook;
import org.youbei.model.Audience;
import org.youbei.situation.Situations;
import org.youbei.toolchain.Toolchain;

/** A small district: a county with two towns, of which one has a village with a yard and no plan. */
record District(Map<String, String> files) {
    static District small() {
        Map<String, String> files = new LinkedHashMap<>();
        files.put("youbei.yaml", """
                name: 小区
                jurisdiction: "330999"
                editions: [command]
                stopOrders: [class, work]
                """);
        files.put("plans/registers/places.yaml", """
                - {code: "330999", name: 区, kind: county, at: [122.40, 29.90]}
                - {code: "330999001", name: 东镇, kind: town, at: [122.40, 29.90]}
                - {code: "330999001001", name: 滩村, kind: village, at: [122.40, 29.91]}
                - {code: "330999002", name: 西镇, kind: town}
                """);
        files.put("plans/registers/organisations.yaml", """
                - {id: gov, name: 区政府, type: government, place: "330999", duty: "0580-0001000", verified: 2026-01-01}
                - {id: edu, name: 区教育局, short: 教育局, type: department, place: "330999", parent: gov, duty: "0580-0001001"}
                - {id: east, name: 东镇政府, type: town, place: "330999001", parent: gov, duty: "0580-0001002"}
                - {id: west, name: 西镇政府, type: town, place: "330999002", parent: gov, duty: "0580-0001003"}
                - {id: yard, name: 船厂, type: enterprise, place: "330999001001", parent: east}
                """);
        files.put("plans/registers/people.yaml", """
                - {id: head, name: 甲, org: gov, post: 区长, mobile: "13900000001"}
                - {id: east-head, name: 乙, org: east, post: 镇长, mobile: "13900000002", phone: "0580-0002002"}
                - {id: west-head, name: 丙, org: west, post: 镇长, mobile: "13900000003"}
                - {id: yard-head, name: 丁, org: yard, post: 厂长, mobile: "13900000004"}
                """);
        files.put("plans/registers/teams.yaml", """
                - {id: far-team, name: 远队, kind: professional, org: gov, base: [122.50, 29.91], serves: ["330999"]}
                - {id: near-team, name: 近队, kind: grassroots, org: east, base: [122.40, 29.92], size: 20, ready: 30min}
                - {id: other-team, name: 别队, kind: grassroots, org: west, serves: ["330999002"]}
                """);
        files.put("plans/registers/shelters.yaml", """
                - {id: hall, name: 礼堂, place: "330999001001", at: [122.40, 29.91], capacity: 100, events: [typhoon]}
                - {id: field, name: 操场, place: "330999001001", at: [122.40, 29.91], capacity: 900, events: [earthquake]}
                - {id: gym, name: 体育馆, place: "330999001", at: [122.40, 29.90], capacity: 500}
                - {id: attic, name: 阁楼, place: "330999002"}
                """);
        files.put("plans/registers/hazards.yaml", """
                - {id: dyke, name: 海塘, kind: sea-dyke, place: "330999001001", threatened: {households: 3, people: 9}, responsible: [east-head], route: 向北, shelter: hall}
                - {id: slope, name: 后坡, kind: landslide, place: "330999001", threatened: {people: 5}}
                """);
        files.put("plans/special/county.md", plan("""
                id: county
                title: 区防台预案
                level: special
                events: [typhoon]
                place: "330999"
                owner: gov
                command: [{post: commander, title: 指挥, holders: [head]}]
                groups: [{kind: rescue, title: 抢险组, lead: gov}]
                warnings: [{on: typhoon/red, response: 1}, {on: typhoon/orange, response: 2, automatic: true}]
                responses:
                  - level: 1
                    triggers: [{warning: typhoon/red}, {when: 台风正面登陆}]
                    decidedBy: commander
                    actions:
                      - {id: c1-stop, do: 全区停课, by: edu, within: 1h, stop: [class], lift: {when: 警报解除, by: commander}}
                      - {id: c1-meet, do: 会商, by: commander, within: 30min}
                      - {id: c1-ready, do: 待命, by: rescue, within: 2d}
                  - level: 2
                    triggers: [{warning: typhoon/orange}]
                    decidedBy: commander
                    actions: [{id: c2-watch, do: 值守, by: edu}]
                contacts: [gov, east, west, head]
                teams: [far-team, other-team]
                hazards: [dyke]
                """));
        files.put("plans/town/east-plan.md", plan("""
                id: east-plan
                title: 东镇预案
                level: town
                events: [typhoon, fire]
                place: "330999001"
                owner: east
                parents: [{plan: county}]
                command: [{post: town-heads, title: 各镇镇长, holders: [east-head, west-head]}]
                responses:
                  - level: 1
                    triggers: [{when: 三户以上着火}]
                    decidedBy: town-heads
                    actions: [{id: e1-fire, do: 救火, by: east, within: 5min}]
                  - level: 2
                    triggers: [{warning: typhoon/red}]
                    decidedBy: town-heads
                    actions:
                      - {id: e2-move, do: 转移, by: east, within: 30min}
                      - {id: e2-call, do: 叫应, by: commander, within: 10min}
                contacts: [east-head, gov]
                """));
        files.put("plans/enterprise/yard-plan.md", plan("""
                id: yard-plan
                title: 船厂预案
                level: enterprise
                events: [typhoon]
                place: "330999001"
                owner: yard
                command: [{post: boss, title: 厂长, holders: [yard-head]}]
                warnings: [{on: typhoon/red, response: 1}]
                responses: [{level: 1, triggers: [{warning: typhoon/red}], decidedBy: boss, actions: [{id: y1-out, do: 撤人, by: boss, within: 1h}]}]
                """));
        files.put("plans/overall/whole.md", plan("""
                id: whole
                title: 总体预案
                level: overall
                place: "330999"
                owner: gov
                responses: [{level: 1, triggers: [{when: 特别重大}], actions: [{id: o1, do: 报告, by: gov}]}]
                """));
        return new District(files);
    }

    private static String plan(String matter) {
        return "---\n" + matter + "status: in-force\nversion: \"1\"\n---\n\n## 总则\n\n文。\n";
    }

    /** Returns the district with a text replaced in one of its files. */
    District with(String file, String text, String replacement) {
        Map<String, String> changed = new LinkedHashMap<>(files);
        changed.computeIfPresent(file, (path, whole) -> whole.replace(text, replacement));
        return new District(changed);
    }

    /** Returns the situations of an edition of the district, read from a directory. */
    Situations situations(Path directory, Audience edition) throws IOException {
        for (Map.Entry<String, String> file : files.entrySet()) {
            Path path = directory.resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.writeString(path, file.getValue());
        }
        try (Toolchain toolchain = Toolchain.open(directory, 1)) {
            var checked = toolchain.check();
            if (checked.hasErrors()) {
                throw new IllegalStateException(checked.diagnostics().toString());
            }
            return Situations.of(new PlanBook(
                    Projection.project(checked.value().orElseThrow().workspace(), edition)));
        }
    }
}
