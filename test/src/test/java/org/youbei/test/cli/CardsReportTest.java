package org.youbei.test.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code report cards}: which cards in the field are of the present version, and who never got one. */
final class CardsReportTest {
    @TempDir
    private Path root;

    @BeforeEach
    void makeDistrict() throws IOException {
        CardDistrict.make(root);
    }

    @Test
    void theReportTellsWhatIsOldAndWhoNeverGotACard() {
        assertEquals(new Run(0, """
                卡片发放（截至 2026-05-20）
                  在外卡片现行率  0/1 = 0.0%
                      版本与现行预案相同的在外卡片 ÷ 全部在外卡片（同一张卡、同一个人只算最后发的一张）
                  应发卡片发放率  0/5 = 0.0%
                      已发现行版本的卡片 ÷ 应发的卡片（指挥岗位、岗位卡、风险点两卡和入户卡、村级包、队长）
                  过期卡片  1
                      版本落后于预案，或预案已停用，还没有换发的卡片

                要收回换发的卡片：1 条，其中 0 条正常
                  状态  卡片 | 预案 | 发给 | 手里版本 | 现行版本 | 发放日期 | 过期起始
                  超期  ex-flood-plan | 试验区防汛应急预案 | 王五 | 2024 | 2026 | 2024-06-01 | 2026-03-01  plans/registers/distributed.yaml:2

                从未发放的卡片：3 条，其中 0 条正常
                  状态  卡片 | 类别 | 预案 | 发给
                  缺口  ex-flood-plan | 指挥员明白卡 | 试验区防汛应急预案 | 张三  plans/special/ex-flood-plan.md:2
                  缺口  ex-flood-plan | 地质灾害避险明白卡 | 试验区防汛应急预案 | 后山  plans/special/ex-flood-plan.md:2
                  缺口  ex-flood-plan#gate | 岗位应急处置卡 | 试验区防汛应急预案 | 试验区防指办  plans/special/ex-flood-plan.md:2
                """, ""), Run.in(root, "report", "cards"));
    }

    @Test
    void theGateFailsWhenCardsAreOld() throws IOException {
        Files.writeString(root.resolve("youbei.yaml"), "targets: {cardsPresent: 100%}\n", StandardOpenOption.APPEND);
        assertEquals(4, Run.in(root, "report", "cards", "--gate").code());
        Files.writeString(root.resolve("back.csv"), "卡片,版本,发给,已发,日期\nex-flood-plan,2026,wang-wu,✓,2026-05-11\n");
        Run.in(root, "import", "cards", "back.csv");
        assertEquals(0, Run.in(root, "report", "cards", "--gate").code());
    }
}
