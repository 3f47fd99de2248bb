package org.youbei.importing;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.youbei.model.ResponseLevel;

/** Sentences that say when a response level starts, and who decides. */
final class TriggerText {
    private static final Pattern START = Pattern.compile("启动[^，。；：]{0,16}?" + Levels.SIGN + "级[^，。；：级]{0,6}响应");
    private static final Pattern LIST = Pattern.compile("(?:以下|下列|如下)[^，。；：]{0,16}(?:之一|情况|情形|条件|影响)");
    private static final Pattern CONDITION = Pattern.compile("^(?:当|发生|出现|预计|预报)[^。]*(?:时|后|的)，[^。]*");
    private static final Pattern DECIDES = Pattern.compile(
            "(?:^|[，；。])(?:由|报请|报|经)?+([\\p{IsHan}]{0,24}?(?:指挥长|总指挥|主任|秘书长|[厅局部省市州县区镇乡]长|书记)(?:（[\\p{IsHan}]{2,30}）)?)决定启动[^，。；：级]{0,6}?("
                    + Levels.SIGN + ")级");
    private static final Pattern SEVERAL = Pattern.compile("[或和、]|以及");

    private TriggerText() {}

    /** A post and the level that it starts. */
    record Decision(ResponseLevel level, String post) {}

    /** Returns the level whose conditions a sentence opens a list of; empty when it names none or several. */
    static Optional<ResponseLevel> lead(String text) {
        String plain = Levels.plain(text);
        Set<ResponseLevel> levels = Levels.in(plain);
        boolean opens = levels.size() == 1
                && START.matcher(plain).find()
                && LIST.matcher(plain).find();
        return opens ? levels.stream().findFirst() : Optional.empty();
    }

    /** Returns the conditions of a list: each item where one is enough, else all of it as one. */
    static List<String> triggers(String lead, List<String> items) {
        boolean open = !items.isEmpty() && item(items.get(items.size() - 1)).startsWith("其他") && !lead.contains("同时");
        if (!items.isEmpty() && (lead.contains("之一") || open)) {
            return items.stream().map(TriggerText::item).toList();
        }
        return List.of(item(lead + String.join("", items)));
    }

    /** A text without its numbering and the mark at its end. */
    private static String item(String text) {
        int start = NumberToken.of(text).map(NumberToken::end).orElse(0);
        return text.substring(start).replaceAll("[。；;，]$", "");
    }

    /** Returns the sentence of a paragraph that says when this level starts. */
    static Optional<String> sentence(String text, ResponseLevel level) {
        for (String sentence : text.split("。", -1)) {
            String plain = Levels.plain(sentence);
            if (CONDITION.matcher(plain).matches()
                    && START.matcher(plain).find()
                    && Levels.in(plain).contains(level)) {
                return Optional.of(sentence);
            }
        }
        return Optional.empty();
    }

    /** Returns who decides to start a level, where a sentence names exactly one post. */
    static Optional<Decision> decider(String text) {
        Matcher matcher = DECIDES.matcher(Levels.plain(text));
        if (!matcher.find() || SEVERAL.matcher(matcher.group(1)).find()) {
            return Optional.empty();
        }
        return ResponseLevel.parse(matcher.group(2)).map(level -> new Decision(level, matcher.group(1)));
    }
}
