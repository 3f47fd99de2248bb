package org.youbei.test.output;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.youbei.output.SiteWriter;

/** A writer in a process of its own, which a test can kill. */
final class WriterProcess {
    private WriterProcess() {}

    /** How many pages each site of a loop has that are new. */
    static final int PAGES = 60;

    /** How the process ends: with a commit, with a halt in the middle, waiting in the middle to be stopped, or writing on until it is killed. */
    enum End {
        COMMIT,
        HALT,
        WAIT,
        LOOP
    }

    static Process start(Path target, End end, String... options) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of(options));
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), WriterProcess.class.getName()));
        command.addAll(List.of(target.toString(), end.name()));
        return new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }

    /** Writes two pages as fresh as can be, says so on a line, and ends. */
    public static void main(String[] args) throws InterruptedException {
        if (End.valueOf(args[1]) == End.LOOP) {
            loop(Path.of(args[0]));
        }
        try (SiteWriter writer = SiteWriter.open(Path.of(args[0]), Sites.HEADER)) {
            writer.put("index.html", Sites.bytes("new"));
            writer.put("plan/防汛.html", Sites.bytes("new plan"));
            System.out.println("written");
            switch (End.valueOf(args[1])) {
                case COMMIT -> writer.commit();
                case HALT -> Runtime.getRuntime().halt(9);
                case WAIT, LOOP -> Thread.sleep(60_000);
            }
        }
    }

    /** Writes site after site, each of pages that name its round, and says so after the first. */
    private static void loop(Path target) {
        long begun = ProcessHandle.current().pid() * 1_000_000L;
        for (long round = begun; ; round++) {
            try (SiteWriter writer = SiteWriter.open(target, Sites.HEADER)) {
                writer.put("same.html", Sites.bytes("same"));
                for (int page = 0; page < PAGES; page++) {
                    writer.put("plan/" + page % 7 + "/" + page + ".html", Sites.bytes("round " + round));
                }
                writer.commit();
            }
            if (round == begun) {
                System.out.println("written");
            }
        }
    }
}
