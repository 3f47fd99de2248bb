package org.youbei.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.youbei.diagnostic.Bilingual;
import org.youbei.diagnostic.Explanations;
import org.youbei.diagnostic.Language;
import org.youbei.diagnostic.Messages;
import org.youbei.model.register.Config;
import org.youbei.rule.Rule;
import org.youbei.rule.Rulebook;
import org.youbei.toolchain.Toolchain;
import org.youbei.workspace.Assets;
import org.youbei.workspace.DirectoryFiles;
import org.youbei.workspace.WorkspaceReader;

/** What rules of law ask, in words for the terminal: as the tool brings them, or the workspace's own files of rules, and what {@code youbei.yaml} changes of them. */
final class RuleText {
    private final Youbei youbei;
    private final Rulebook rulebook;

    RuleText(Youbei youbei) {
        this.youbei = youbei;
        this.rulebook = Rulebook.of(Toolchain.findRoot(youbei.directory())
                .map(root -> Assets.of(new DirectoryFiles(root)))
                .orElseGet(Assets::builtIn));
    }

    /** Returns all rules, one a line, under the titles of their sections. */
    String list() {
        StringBuilder out = new StringBuilder();
        String section = "";
        for (Rule rule : rulebook.rules()) {
            if (!rule.section().equals(section)) {
                section = rule.section();
                out.append(out.isEmpty() ? "" : "\n")
                        .append(section)
                        .append(". ")
                        .append(say(rulebook.title(section)));
                out.append('\n');
            }
            out.append("  ")
                    .append(rule.id())
                    .append("  ")
                    .append(severity(rule))
                    .append("  ");
            out.append(say(rule.asks()));
            out.append(rule.isBuilt() ? "" : youbei.say("rule.notbuilt")).append('\n');
        }
        return out.toString();
    }

    /** Returns the page of a rule, in Markdown; empty when there is no such rule. */
    Optional<String> page(String id) {
        return rulebook.rules().stream()
                .filter(rule -> rule.id().equalsIgnoreCase(id))
                .findFirst()
                .map(this::page);
    }

    private String page(Rule rule) {
        StringBuilder page = new StringBuilder("# " + rule.id() + " " + say(rule.asks()) + "\n\n");
        line(
                page,
                "rule.basis",
                rule.basis().cited()
                        + (rule.basis().url().isEmpty()
                                ? ""
                                : " " + rule.basis().url()));
        line(page, "rule.kind", youbei.say("rule.kind." + rule.kind().id()));
        line(page, "rule.severity", severity(rule));
        String here = here(rule);
        if (!here.isEmpty()) {
            line(page, "rule.here", here);
        }
        if (!rule.isBuilt()) {
            return page.append('\n')
                    .append(youbei.say("rule.notbuilt.long"))
                    .append('\n')
                    .toString();
        }
        line(page, "rule.applies", applies(rule));
        page.append('\n').append(how(rule)).append('\n');
        rule.params()
                .keys()
                .forEach(key -> page.append("- ")
                        .append(key)
                        .append(": ")
                        .append(rule.params().shown(key))
                        .append('\n'));
        rule.params()
                .forms()
                .forEach((key, form) -> page.append("- ")
                        .append(key)
                        .append(": ")
                        .append(youbei.say("YB0895.hint." + form))
                        .append('\n'));
        page.append('\n')
                .append(youbei.say("label.hint"))
                .append(say(rule.mend()))
                .append('\n');
        return page.toString();
    }

    /** What the workspace changes of a rule, and why; empty when it changes nothing, and outside a workspace. */
    private String here(Rule rule) {
        return Toolchain.findRoot(youbei.directory())
                .map(DirectoryFiles::new)
                .map(files -> WorkspaceReader.config(files, Assets.of(files)))
                .map(config -> String.join(youbei.say("rule.here.join"), changes(rule, config)))
                .orElse("");
    }

    private List<String> changes(Rule rule, Config config) {
        List<String> changes = new ArrayList<>();
        Config.RuleOverride change = config.rules().get(rule.id());
        if (change != null) {
            if (change.severity() != null) {
                changes.add(youbei.say("rule.here.severity", youbei.say("severity." + change.severity())));
            }
            new TreeMap<>(change.params())
                    .forEach((name, value) -> changes.add(youbei.say("rule.here.param", name, value)));
            changes.add(reason(change.reason()));
        }
        for (Config.Suppression one : config.suppress()) {
            if (one.rule().equals(rule.id())) {
                String plan = one.plan().id().value();
                changes.add(
                        one.until() == null
                                ? youbei.say("rule.here.suppressed.always", plan)
                                : youbei.say("rule.here.suppressed", plan, one.until()));
                changes.add(reason(one.reason()));
            }
        }
        return changes;
    }

    private String reason(@Nullable String reason) {
        return reason == null ? youbei.say("rule.here.noreason") : youbei.say("rule.here.reason", reason);
    }

    /** To what a rule applies: words of the vocabulary are said, other words stand as they are. */
    private String applies(Rule rule) {
        Messages messages = youbei.messages();
        return rule.applies().words().stream()
                .map(word -> Stream.of("rule.applies.", "level.", "category.")
                        .map(vocabulary -> vocabulary + word)
                        .filter(messages::has)
                        .findFirst()
                        .map(youbei::say)
                        .orElse(word))
                .collect(Collectors.joining(youbei.say("rule.applies.join")));
    }

    /** How the kind of check computes: the page of its code without the title. */
    private String how(Rule rule) {
        return new Explanations(youbei.language())
                .page(rulebook.code(rule).id())
                .map(page -> page.substring(page.indexOf('\n') + 1).lines())
                .map(lines -> lines.filter(line -> !line.startsWith(youbei.say("label.hint")))
                                .collect(Collectors.joining("\n"))
                                .strip()
                        + "\n")
                .orElse("");
    }

    private void line(StringBuilder page, String key, String value) {
        page.append(youbei.say(key)).append(value).append('\n');
    }

    private String severity(Rule rule) {
        return youbei.say("severity." + rule.severity().id());
    }

    private String say(Bilingual words) {
        return youbei.language() == Language.ZH ? words.chinese() : words.english();
    }
}
