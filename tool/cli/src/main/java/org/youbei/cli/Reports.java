package org.youbei.cli;

import java.util.List;
import org.youbei.diagnostic.Diagnostic;
import org.youbei.diagnostic.Explanations;
import org.youbei.diagnostic.format.Background;
import org.youbei.diagnostic.format.Report;
import org.youbei.diagnostic.format.Threshold;
import org.youbei.link.PlanBook;
import org.youbei.rule.Rule;
import org.youbei.toolchain.Toolchain;

/** Makes reports of findings, with what stands behind them in a workspace. */
final class Reports {
    private Reports() {}

    /** Returns a report of the findings in a workspace. */
    static Report of(Youbei youbei, Toolchain toolchain, PlanBook book, List<Diagnostic> findings) {
        return new Report(
                totals(toolchain, book, 0),
                findings,
                List.of(),
                youbei.messages(),
                Threshold.ERROR,
                background(youbei, toolchain));
    }

    /** Returns how much was read. */
    static Report.Totals totals(Toolchain toolchain, PlanBook book, int judged) {
        return new Report.Totals(
                book.config().name(),
                PathFilter.base(toolchain.root()),
                book.workspace().fileCounts().values().stream().mapToInt(n -> n).sum(),
                book.workspace().plans().size(),
                judged);
    }

    static Background background(Youbei youbei, Toolchain toolchain) {
        Explanations explanations = new Explanations(youbei.language());
        return new Background(
                toolchain::source,
                code -> explanations.page(code.id()),
                finding -> finding.rule()
                        .flatMap(id -> toolchain.rulebook().rule(id))
                        .map(Reports::citation));
    }

    private static Background.Citation citation(Rule rule) {
        return new Background.Citation(
                rule.id(),
                rule.basis().title(),
                rule.basis().article(),
                rule.basis().url());
    }
}
