package org.youbei.test.site;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.youbei.model.Audience;

/** The page of a warning ladder at nine in the morning of 22 November: what is due when the typhoon is expected at ten in the evening. */
@ExtendWith(SharedSite.class)
final class LadderPageTest {
    private static final String ONSET = MainPages.LADDER + "#onset=2026-11-22T22:00";

    private Visit visit;

    @BeforeEach
    void open(SampleSite site, Browser browser) {
        visit = Visit.phone(browser, site.home(Audience.COMMAND));
    }

    @AfterEach
    void close() {
        List<String> wrong = List.copyOf(visit.wrong());
        visit.close();
        assertEquals(List.of(), wrong);
    }

    @Test
    void saysWhichStepHasComeAndWhatIsDue() {
        Page page = visit.to(ONSET);

        assertThat(page.locator("[data-clock]")).hasText("离来临还有 13 小时 0 分 · 现在：登陆前24小时");
        assertThat(page.locator("[data-next]")).hasText("下一步：登陆前12小时，还有 1 小时 0 分");
        assertThat(page.locator("[aria-current=step]")).hasAttribute("id", "h24");
        assertThat(page.locator("#h24 [data-when]")).hasText("11-21 22:00 起");
        assertThat(page.locator("#h24-1 [data-state]")).hasText("11-21 22:15 前");
        assertThat(page.locator("[data-due] li")).hasCount(9);
        assertThat(page.locator("[data-due] li").first())
                .hasText("区气象局：每3小时更新落点和最大风力，橙色以上15分钟内电话叫应区和镇主要负责人已超 10 小时 45 分");
        assertThat(page.locator("[data-count]")).hasText("15");
        assertThat(page.locator("#h12 [data-when]")).hasText("11-22 10:00 起");
        assertThat(page.locator("#h12-1 [data-state]")).hasText("11-22 10:30 前");
        assertThat(page.locator("#h12-1 [data-state].is-late")).hasCount(0);
    }

    @Test
    void keepsTheTimeAndWhatWasTicked() {
        Page page = visit.to(MainPages.LADDER);
        assertThat(page.locator("[data-unset]")).isVisible();
        page.locator("[data-hours]").fill("13");
        page.locator("[data-onset-form] button").click();
        assertThat(page.locator("[data-onset]")).hasValue("2026-11-22T22:00");

        page.locator("#h24-1 [data-tick]").check();

        assertThat(page.locator("#h24-1 [data-state]")).hasText("11-22 09:00 办结");
        assertThat(page.locator("[data-due] li")).hasCount(8);
        page.reload();
        assertThat(page.locator("#h24-1 [data-tick]")).isChecked();
        assertThat(page.locator("[data-onset]")).hasValue("2026-11-22T22:00");
        assertThat(page.locator("[data-due] li")).hasCount(8);
        page.locator("[data-clear]").click();
        assertThat(page.locator("#h24-1 [data-tick]")).isChecked();
        page.locator("[data-clear]").click();
        assertThat(page.locator("#h24-1 [data-tick]")).not().isChecked();
        assertThat(page.locator("[data-unset]")).isVisible();
    }

    @Test
    void hasTheWordsToSendAndToSay() {
        Page page = visit.to(MainPages.LADDER);
        page.locator("#h3 summary").first().click();
        page.locator("#h3 summary").nth(1).click();

        assertEquals(
                """
                【工作提示】望海区台风“登陆倒计时”分步联动
                登陆前3小时
                请盯紧：眼壁位置、最大阵风、潮位峰值出现时间，安置点人数和伤病情况。
                1. 区气象局：每半小时报台风中心位置和到达各岛时间（15 分钟内）
                2. 区应急局：室外抢险全部撤回，只在掩体内待命（30 分钟内）
                3. 区民政局：安置点再次点名，名单报区防指，门窗顶住加派两人（1 小时内）
                4. 东礁镇：交通中断后由岛上自救队独立处置，先救人再报告（30 分钟内）
                5. 望海供电：核对停电停水停网的村，列出恢复顺序（1 小时内）
                请按职责落实，办结情况和困难报区总值班室 0580-000-1000。""", page.locator("#h3 details").first().locator("[data-text]").textContent());
        assertEquals(
                """
                您好，这里是区总值班室 0580-000-1000。
                现在到了：登陆前3小时。
                请盯紧：眼壁位置、最大阵风、潮位峰值出现时间，安置点人数和伤病情况。
                请您单位马上办：室外抢险全部撤回，只在掩体内待命（30 分钟内）。
                请复述一遍，并告诉我您的姓名，我记下通话时间。""",
                page.locator("#h3 .ladder-call").nth(1).locator("[data-text]").textContent());
        assertThat(page.locator("#h3 .ladder-say")).hasText("风最大的时候就要来。待在屋里最里面的房间，进水断电先拉总闸，有事打村里值班电话。");
        page.locator("#h3 .ladder-words [data-copy]").first().click();
        assertThat(page.locator("[data-told]")).hasText("已复制");
    }
}
