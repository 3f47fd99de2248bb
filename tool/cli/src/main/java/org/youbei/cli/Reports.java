package org.youbei.cli;

import java.util.List;
import java.util.Optional;
import org.youbei.diagnostic.Diagnostic;
import org.youbei.diagnostic.Explanations;
import org.youbei.diagnostic.format.Background;
import org.youbei.diagnostic.format.Report;
import org.youbei.diagnostic.format.Threshold;
import org.youbei.toolchain.Toolchain;

/** Makes reports of findings, with what stands behind them in a workspace. */
final class Reports {
    private Reports() {}

    /** Returns a report of some findings, whatever else there is in the workspace. */
    static Report of(Youbei youbei, Toolchain toolchain, List<Diagnostic> findings) {
        Report.Totals totals = new Report.Totals("", PathFilter.base(toolchain.root()), 0, 0, 0);
        return new Report(totals, findings, youbei.messages(), Threshold.ERROR, background(youbei, toolchain));
    }

    static Background background(Youbei youbei, Toolchain toolchain) {
        Explanations explanations = new Explanations(youbei.language());
        return new Background(toolchain::source, code -> explanations.page(code.id()), finding -> Optional.empty());
    }
}
