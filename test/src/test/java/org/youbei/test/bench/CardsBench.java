package org.youbei.test.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.youbei.test.Repository;

/**
 * How long it takes to print 8, 400 and 1,600 cards of posts as one file from the launcher, and Chromium to print 400 with the same words and codes, in turn in one run:
 * whole processes. Demands nothing but that all end well.
 */
class CardsBench {
    private static final int OF_A_PLAN = 400;
    private static final String URL = "https://plans.example.gov.cn/plan/big-0.html#card=2026";

    @Test
    void printsHowLongCardsTake(@TempDir Path folder) throws Exception {
        workspace(folder, "big", 4, OF_A_PLAN);
        workspace(folder, "few", 1, 8);
        Path page = folder.resolve("cards.html");
        Files.writeString(page, page());
        cards(folder, "few-0");
        for (int round = 0; round < 3; round++) {
            System.out.printf(Locale.ROOT, "8 cards      %.2f s%n", cards(folder, "few-0"));
            System.out.printf(Locale.ROOT, "400 cards    %.2f s%n", cards(folder, "big-0"));
            System.out.printf(Locale.ROOT, "1600 cards   %.2f s%n", cards(folder, "big-0", "big-1", "big-2", "big-3"));
            System.out.printf(Locale.ROOT, "400 Chromium %.2f s%n", chromium(folder, page));
        }
    }

    private static void workspace(Path folder, String name, int plans, int posts) throws Exception {
        Path root = folder;
        Files.createDirectories(root.resolve("plans/registers"));
        Files.createDirectories(root.resolve("plans/department"));
        Files.writeString(
                root.resolve("youbei.yaml"),
                "name: 测\njurisdiction: \"999999\"\neditions: [command]\nsite: {home: https://plans.example.gov.cn/}\n");
        Files.writeString(
                root.resolve("plans/registers/places.yaml"), "- {code: \"999999\", name: 测区, kind: county}\n");
        Files.writeString(
                root.resolve("plans/registers/organisations.yaml"),
                "- {id: gov, name: 测区人民政府, type: government, place: \"999999\", duty: \"0580-000-1000\"}\n");
        for (int plan = 0; plan < plans; plan++) {
            Files.writeString(
                    root.resolve("plans/department/" + name + "-" + plan + ".md"), plan(name + "-" + plan, posts));
        }
    }

    private static String plan(String id, int posts) {
        StringBuilder text = new StringBuilder(
                "---\nid: " + id + "\ntitle: 现场处置方案\nlevel: department\nplace: \"999999\"\nowner: gov\n"
                        + "status: in-force\nversion: \"2026\"\nposts:\n");
        for (int post = 0; post < posts; post++) {
            text.append("  - {id: p" + post + ", title: 泵站值守员" + post + ", risks: [淹溺, 触电], steps: ["
                    + String.join(", ", steps(post)) + "], cautions: [不得单人上塘], contacts: [gov]}\n");
        }
        return text.append("---\n\n# 总则\n\n正文。\n").toString();
    }

    private static List<String> steps(int post) {
        return List.of(
                "接到" + post + "号预警记下时刻",
                "关闭第" + post % 37 + "号进水闸门",
                "每" + (post % 50 + 5) + "分钟报一次水位",
                "清点第" + post % 9 + "组人员",
                "切断电源");
    }

    private static double cards(Path folder, String... plans) throws Exception {
        List<String> command = new ArrayList<>(List.of(
                Repository.root().resolve("youbei").toString(),
                "-C",
                folder.toString(),
                "cards",
                "--kind",
                "post",
                "--out",
                folder.resolve("out").toString()));
        command.addAll(List.of(plans));
        return seconds(command);
    }

    private static double chromium(Path folder, Path page) throws Exception {
        return seconds(List.of(
                "chromium",
                "--headless",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-background-networking",
                "--user-data-dir=" + folder.resolve("profile"),
                "--no-pdf-header-footer",
                "--print-to-pdf=" + folder.resolve("chromium.pdf"),
                page.toUri().toString()));
    }

    private static double seconds(List<String> command) throws Exception {
        long from = System.nanoTime();
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(new File(System.getProperty("java.io.tmpdir"), "youbei-cards-bench.log"))
                .start();
        assertEquals(0, process.waitFor(), () -> String.join(" ", command));
        return (System.nanoTime() - from) / 1e9;
    }

    private static String page() throws Exception {
        StringBuilder page = new StringBuilder(
                "<!DOCTYPE html><html lang=zh-CN><meta charset=utf-8><title>卡</title><style>@page{size:A4;margin:0}"
                        + "body{margin:0;font:9pt 'Noto Sans CJK SC',sans-serif}section{box-sizing:border-box;width:90mm;height:54mm;padding:3mm;float:left;"
                        + "break-inside:avoid;overflow:hidden}svg{width:14mm;float:right}h2{margin:0;font-size:11pt}ol{margin:0}</style>");
        ByteMatrix code = Encoder.encode(URL, ErrorCorrectionLevel.M).getMatrix();
        StringBuilder path = new StringBuilder();
        for (int y = 0; y < code.getHeight(); y++) {
            for (int x = 0; x < code.getWidth(); x++) {
                path.append(code.get(x, y) == 1 ? "M" + x + " " + y + "h1v1h-1z" : "");
            }
        }
        for (int post = 0; post < OF_A_PLAN; post++) {
            page.append("<section><h2>泵站值守员" + post + "</h2><p>风险 淹溺、触电<ol><li>" + String.join("<li>", steps(post))
                    + "</ol><p>不得单人上塘</section><section><p>测区人民政府 <b>0580-000-1000</b><p>现场处置方案 2026 版 big-0 以正式印发预案为准<svg viewBox=\"0 0 "
                    + code.getWidth() + " " + code.getHeight() + "\"><path d=\"" + path + "\"/></svg></section>");
        }
        return page.toString();
    }
}
