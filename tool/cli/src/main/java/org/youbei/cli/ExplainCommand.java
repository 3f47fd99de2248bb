package org.youbei.cli;

import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.youbei.diagnostic.Explanations;
import org.youbei.diagnostic.ToolException;
import org.youbei.model.Category;
import org.youbei.model.register.Event;
import org.youbei.schema.Nearest;
import org.youbei.workspace.Assets;
import org.youbei.workspace.Vocabulary;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code explain}: what a code means and how to mend what it reports. */
@Command(name = "explain")
final class ExplainCommand implements Callable<Integer> {
    private static final String DANGLING = "YB0401";

    @ParentCommand
    private Youbei youbei;

    @Parameters(paramLabel = "CODE", descriptionKey = "code")
    private String code = "";

    @Override
    public Integer call() {
        RuleText rules = new RuleText(youbei);
        if (code.equalsIgnoreCase("rules")) {
            youbei.terminal().out().print(rules.list());
            return Exit.CLEAN;
        }
        Optional<String> rule = rules.page(code);
        if (rule.isPresent()) {
            youbei.terminal().out().print(rule.get());
            return Exit.CLEAN;
        }
        Explanations explanations = new Explanations(youbei.language());
        String wanted = code.toUpperCase(Locale.ROOT);
        String page = explanations.page(wanted).orElseThrow(() -> unknown(explanations, wanted));
        youbei.terminal().out().print(page);
        if (wanted.equals(DANGLING)) {
            listEvents();
        }
        return Exit.CLEAN;
    }

    private static ToolException unknown(Explanations explanations, String wanted) {
        return Nearest.of(wanted, explanations.codes())
                .map(nearest -> new ToolException("tool.unknown.nearest", wanted, nearest))
                .orElseGet(() -> new ToolException("tool.unknown", wanted));
    }

    private void listEvents() {
        youbei.terminal().out().print("\n" + youbei.say("explain.events") + "\n");
        for (Category category : Category.values()) {
            youbei.terminal().out().print("\n" + youbei.say("category." + category.id()) + "\n");
            for (Event event : Vocabulary.builtInEvents(Assets.builtIn())) {
                if (event.category() == category) {
                    youbei.terminal().out().print("  " + event.id().value() + "  " + event.name() + "\n");
                }
            }
        }
    }
}
