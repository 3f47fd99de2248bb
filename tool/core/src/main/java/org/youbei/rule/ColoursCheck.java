package org.youbei.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.youbei.diagnostic.Bilingual;
import org.youbei.diagnostic.Code;

/** Warning levels and the colours that stand for them, wherever a body pairs them: 一级 with red, 二级 with orange, 三级 with yellow, 四级 with blue. */
final class ColoursCheck implements PlanCheck {
    static final Code COLOURS = Code.warning("YB0813");

    private static final String LEVEL = "(一|二|三|四|Ⅰ|Ⅱ|Ⅲ|Ⅳ|IV|I{1,3}|1|2|3|4)级";
    private static final String COLOURED = "红橙黄蓝";
    private static final String COLOUR = "(红|橙|黄|蓝)色?";

    /** 一级（红色）, Ⅱ级（严重，橙色）; not 三级响应（黄色预警）, which links a response to a warning. */
    private static final Pattern LEVEL_FIRST =
            Pattern.compile(LEVEL + "(?:预警)?[（(](?:[^（）()。；\n]{0,6}[、，,/])?" + COLOUR + "(?:预警)?[）)](?!响应)");

    private static final Pattern COLOUR_FIRST = Pattern.compile(COLOUR + "(?:预警)?[（(]" + LEVEL + "(?:预警)?[）)](?!响应)");

    /** 一级、二级、三级、四级，分别用红、橙、黄、蓝标示. */
    private static final Pattern IN_ROW =
            Pattern.compile("(?:" + LEVEL + "[、，,和及]{0,2})" + "(?:" + LEVEL + "[、，,和及]{0,2})"
                    + "(?:" + LEVEL + "[、，,和及]{0,2})" + LEVEL + "[^。；\n响]{0,16}?(?:用|以|为|标示|表示)[^。；\n响]{0,4}?" + COLOUR
                    + "[、，,和及]{0,2}"
                    + COLOUR + "[、，,和及]{0,2}" + COLOUR + "[、，,和及]{0,2}" + COLOUR);

    @Override
    public Code code() {
        return COLOURS;
    }

    @Override
    public Verdict check(Rule rule, PlanCase plan) {
        if (COLOURED.chars().allMatch(colour -> plan.body().indexOf(colour) < 0)) {
            return Verdict.unknown("nopairs");
        }
        List<Verdict.Fault> faults = new ArrayList<>();
        int pairs =
                pairs(LEVEL_FIRST, 1, 2, plan, faults) + pairs(COLOUR_FIRST, 2, 1, plan, faults) + rows(plan, faults);
        return pairs == 0 ? Verdict.unknown("nopairs") : Verdict.of(faults);
    }

    private static int pairs(Pattern pattern, int level, int colour, PlanCase plan, List<Verdict.Fault> faults) {
        Matcher found = pattern.matcher(plan.body());
        int pairs = 0;
        while (found.find()) {
            pairs++;
            judge(found, level, colour, plan, faults);
        }
        return pairs;
    }

    private static int rows(PlanCase plan, List<Verdict.Fault> faults) {
        Matcher found = IN_ROW.matcher(plan.body());
        int rows = 0;
        while (found.find()) {
            rows++;
            for (int i = 1; i <= 4; i++) {
                judge(found, i, i + 4, plan, faults);
            }
        }
        return rows;
    }

    private static void judge(Matcher found, int level, int colour, PlanCase plan, List<Verdict.Fault> faults) {
        if (rank(found.group(level)) != 1 + COLOURED.indexOf(found.group(colour))) {
            String pair = found.group(level) + "级/" + found.group(colour) + "色";
            faults.add(new Verdict.Fault(plan.lineAt(found.start()), new Bilingual(pair, pair)));
        }
    }

    private static int rank(String level) {
        return switch (level) {
            case "一", "Ⅰ", "I", "1" -> 1;
            case "二", "Ⅱ", "II", "2" -> 2;
            case "三", "Ⅲ", "III", "3" -> 3;
            default -> 4;
        };
    }
}
