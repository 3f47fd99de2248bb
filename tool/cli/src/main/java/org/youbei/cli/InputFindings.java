package org.youbei.cli;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.youbei.diagnostic.Diagnostic;
import org.youbei.diagnostic.format.Background;
import org.youbei.diagnostic.format.Report;
import org.youbei.diagnostic.format.TextFormat;
import org.youbei.diagnostic.format.Threshold;
import org.youbei.parse.TextDecoder;

/** Says what is wrong with a file that a command takes in, with the lines it is wrong at. */
final class InputFindings {
    private InputFindings() {}

    /**
     * Prints findings to the error stream.
     *
     * @param source the bytes of a file by its path, nothing for one without lines to show
     */
    static void print(Youbei youbei, List<Diagnostic> findings, Function<String, Optional<byte[]>> source) {
        Background background = new Background(
                path -> source.apply(path).map(bytes -> TextDecoder.decodeToShow(path, bytes)),
                code -> Optional.empty(),
                finding -> Optional.empty());
        Report report = new Report(
                new Report.Totals("", "", 1, 0, 0),
                findings,
                List.of(),
                youbei.messages(),
                Threshold.ERROR,
                background);
        youbei.terminal().err().print(new TextFormat().write(report));
        youbei.terminal().err().flush();
    }
}
