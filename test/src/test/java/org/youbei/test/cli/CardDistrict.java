package org.youbei.test.cli;

import java.io.IOException;
import java.nio.file.Path;

/** A small district with a plan, its posts and risk points, and one old card in the field. */
final class CardDistrict {
    static final String REGISTER = "plans/registers/distributed.yaml";
    static final String HELD = """
            # 发放记录
            - {card: ex-flood-plan, version: "2024", to: wang-wu, on: 2024-06-01}   # 换发前
            """;

    private CardDistrict() {}

    static void make(Path root) throws IOException {
        Tiny.clean(root);
        Tiny.write(root, "plans/registers/people.yaml", """
                - {id: zhang-san, name: 张三, org: ex-flood, post: 主任, phone: "0580-0000001"}
                - {id: wang-wu, name: 王五, org: ex-flood, post: 副主任, phone: "0580-0000002"}
                """);
        Tiny.write(root, "plans/registers/hazards.yaml", """
                - {id: ex-slope, name: 后山, kind: landslide, place: "330999", threatened: {households: 3, people: 8}, responsible: [wang-wu]}
                - {id: ex-road, name: 山路, kind: rockfall, place: "330999", threatened: {households: 0, people: 2}}
                - {id: ex-tank, name: 罐区, kind: hazardous-tank, place: "330999", threatened: {households: 5, people: 9}}
                """);
        Tiny.write(root, "plans/special/ex-flood-plan.md", """
                ---
                id: ex-flood-plan
                title: 试验区防汛应急预案
                level: special
                place: "330999"
                owner: ex-flood
                status: in-force
                version: "2026"
                dates: {issued: 2026-03-01}
                command:
                  - {post: commander, title: 总指挥, holders: [zhang-san, wang-wu]}
                responses:
                  - {level: 4, triggers: [{when: 下大雨}], decidedBy: commander, endedBy: commander}
                hazards: [ex-slope, ex-road, ex-tank]
                posts:
                  - {id: gate, title: 闸门工, steps: [关闸], contacts: [zhang-san]}
                ---
                ## 1 总则
                """);
        Tiny.write(root, REGISTER, HELD);
    }
}
