package org.youbei.test.rule;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.youbei.diagnostic.Bilingual;
import org.youbei.diagnostic.Language;
import org.youbei.diagnostic.Messages;
import org.youbei.diagnostic.Phrase;
import org.youbei.rule.Rule;
import org.youbei.rule.Rulebook;
import org.youbei.test.Goldens;
import org.youbei.test.Repository;
import org.youbei.workspace.Assets;

/** The page "what Youbei checks, by article" says what the rules say; {@code -Dgolden=update} writes it anew. */
final class RulesPageTest {
    @ParameterizedTest
    @EnumSource(Language.class)
    void isTrue(Language language) throws IOException {
        String name = language == Language.ZH ? "RULES.zh-CN.md" : "RULES.md";
        Goldens.check(Repository.root().resolve("tool").resolve(name), new Page(language).write());
    }

    /** The page in one language. */
    private record Page(Language language) {
        private static final Rulebook RULES = Rulebook.of(Assets.builtIn());

        String write() {
            Map<String, List<Rule>> byTitle = new LinkedHashMap<>();
            RULES.rules().stream()
                    .filter(Rule::isBuilt)
                    .forEach(rule -> byTitle.computeIfAbsent(rule.basis().title(), title -> new ArrayList<>())
                            .add(rule));
            long built = byTitle.values().stream().mapToLong(List::size).sum();
            StringBuilder page = new StringBuilder(head(built, RULES.rules().size()));
            byTitle.forEach((title, rules) -> section(title, rules, page));
            return page.toString();
        }

        private String head(long built, int all) {
            return choose(
                    "# 有备检查什么：按法规条文\n\n[English](RULES.md) · 中文\n\n共 " + all + " 条规则，能检查的 " + built
                            + " 条列在下面；其余由 `check` 列为“跳过：尚未实现”。\n`youbei explain R-GB24-26` 说明一条规则怎样计算、怎样改。\n",
                    "# What Youbei checks, by article\n\nEnglish · [中文](RULES.zh-CN.md)\n\nOf " + all + " rules these "
                            + built
                            + " are checked; `check` lists the others as skipped: not built.\n"
                            + "`youbei explain R-GB24-26` tells how a rule is computed and how to mend a breach.\n");
        }

        private void section(String title, List<Rule> rules, StringBuilder page) {
            page.append("\n## ").append(title.isEmpty() ? choose("推出的和地方的", "Derived and local") : title);
            page.append(choose("\n\n| 条文 | 规则 | 要求 | 严重程度 |\n", "\n\n| article | rule | asks | severity |\n"));
            page.append("|---|---|---|---|\n");
            rules.forEach(rule -> page.append("| ")
                    .append(rule.basis().article())
                    .append(" | ")
                    .append(rule.id())
                    .append(" | ")
                    .append(cell(rule.asks()))
                    .append(" | ")
                    .append(Messages.of(language)
                            .say(Phrase.of("severity." + rule.severity().id())))
                    .append(" |\n"));
        }

        private String cell(Bilingual words) {
            return choose(words.chinese(), words.english()).replace("|", "\\|").replace("{0}", "…");
        }

        private String choose(String chinese, String english) {
            return language == Language.ZH ? chinese : english;
        }
    }
}
