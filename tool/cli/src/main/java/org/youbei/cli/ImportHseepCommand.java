package org.youbei.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.youbei.drill.format.HseepImport;
import org.youbei.text.Limits;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code import hseep}: the scores of an evaluation in the letters of HSEEP, as lines for a result.yaml. */
@Command(name = "hseep")
final class ImportHseepCommand implements Callable<Integer> {
    @ParentCommand
    private ImportCommand group;

    @Parameters(paramLabel = "FILE", descriptionKey = "file")
    private Path file = Path.of("");

    @Override
    public Integer call() {
        Youbei youbei = group.youbei();
        byte[] json = GivenFile.read(file, youbei.directory(), Limits.PLAN_FILE_BYTES);
        youbei.terminal().out().print(HseepImport.read(file.toString(), json));
        return Exit.CLEAN;
    }
}
