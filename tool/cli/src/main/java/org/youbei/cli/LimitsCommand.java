package org.youbei.cli;

import java.util.concurrent.Callable;
import org.youbei.diagnostic.Language;
import org.youbei.diagnostic.format.Columns;
import org.youbei.text.Limits;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParentCommand;

/** {@code limits}: every limit with its value. */
@Command(name = "limits")
final class LimitsCommand implements Callable<Integer> {
    private static final int NAME_WIDTH = 20;
    private static final int TITLE_WIDTH = 32;

    @ParentCommand
    private Youbei youbei;

    @Override
    public Integer call() {
        boolean chinese = youbei.language() == Language.ZH;
        for (Limits.Limit limit : Limits.all()) {
            String title = chinese ? limit.chinese() : limit.english();
            String line = padded(limit.name(), NAME_WIDTH) + padded(title, TITLE_WIDTH) + value(limit);
            youbei.terminal().out().print(line.stripTrailing() + "\n");
        }
        return Exit.CLEAN;
    }

    private static String padded(String text, int width) {
        return text + " ".repeat(Math.max(1, width - Columns.width(text)));
    }

    private static String value(Limits.Limit limit) {
        long value = limit.value();
        if (!limit.unit().equals("B")) {
            return value + " " + limit.unit();
        }
        return value % (1 << 20) == 0 ? (value >> 20) + " MiB" : (value >> 10) + " KiB";
    }
}
