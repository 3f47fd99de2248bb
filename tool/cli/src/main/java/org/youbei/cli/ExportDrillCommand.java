package org.youbei.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.youbei.diagnostic.ToolException;
import org.youbei.drill.format.EvaluationJson;
import org.youbei.link.EntryKind;
import org.youbei.link.PlanBook;
import org.youbei.model.Entry;
import org.youbei.model.drill.DrillDocument;
import org.youbei.model.drill.Programme;
import org.youbei.model.drill.Result;
import org.youbei.toolchain.Toolchain;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code export drill}: the evaluation of a drill, in our words or in the letters of HSEEP. */
@Command(name = "drill")
final class ExportDrillCommand implements Callable<Integer> {
    @ParentCommand
    private ExportCommand export;

    @Parameters(paramLabel = "ID", descriptionKey = "id")
    private String id = "";

    @Option(names = "--format", paramLabel = "json|hseep", descriptionKey = "format")
    private EvaluationJson.Style format = EvaluationJson.Style.JSON;

    @Option(names = "--out", paramLabel = "FILE", descriptionKey = "out")
    private @Nullable Path out;

    @Override
    public Integer call() {
        try (Toolchain toolchain = export.youbei().open()) {
            PlanBook book = toolchain.check().value().orElseThrow();
            Entry entry = Entries.require(book, id, EntryKind.DRILL);
            String text = new EvaluationJson(format)
                    .write((Programme.Drill) entry, document(book, entry), result(book, entry));
            export.give(text, out);
            return Exit.CLEAN;
        }
    }

    private static String folder(Entry drill) {
        String file = drill.source().file();
        return file.substring(0, file.lastIndexOf('/') + 1) + drill.id().value() + "/";
    }

    private static @Nullable DrillDocument document(PlanBook book, Entry drill) {
        return book.workspace().drillDocuments().stream()
                .filter(one -> one.file().equals(folder(drill) + "drill.md"))
                .findFirst()
                .orElse(null);
    }

    private static Result result(PlanBook book, Entry drill) {
        return book.workspace().results().stream()
                .filter(one -> one.file().equals(folder(drill) + "result.yaml"))
                .findFirst()
                .orElseThrow(() -> new ToolException("drill.noresult", drill.name(), folder(drill) + "result.yaml"));
    }
}
