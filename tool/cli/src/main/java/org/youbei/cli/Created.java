package org.youbei.cli;

import java.io.PrintWriter;
import java.util.List;
import org.youbei.scaffold.DraftFile;

/** Tells what was made, and what is left for a person to fill in. */
final class Created {
    private static final int LISTED = 60;
    private static final int LISTED_OF_FILE = 10;

    private final Youbei youbei;

    Created(Youbei youbei) {
        this.youbei = youbei;
    }

    /** Prints the paths as the command's product, and the blanks of the files beside it. */
    void tell(List<String> paths, List<DraftFile> files) {
        paths.forEach(path -> youbei.terminal().out().print(path + "\n"));
        youbei.terminal().out().flush();
        int all = files.stream().mapToInt(file -> file.blanks().size()).sum();
        if (all > 0) {
            youbei.terminal().err().println(youbei.say("new.blanks", all));
            files.forEach(file -> list(file, all));
        }
    }

    /** Lists the blanks of a file; a file with many is one line when there are many altogether. */
    private void list(DraftFile file, int all) {
        PrintWriter err = youbei.terminal().err();
        List<DraftFile.Blank> blanks = file.blanks();
        if (all > LISTED && blanks.size() > LISTED_OF_FILE) {
            err.println("  " + file.path() + "  " + youbei.say("new.blanks.of", blanks.size()));
            return;
        }
        blanks.forEach(blank -> err.println("  " + blank.path() + ":" + blank.line() + "  " + blank.what()));
    }
}
