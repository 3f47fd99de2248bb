package org.youbei.test.output;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.youbei.output.SiteWriter;

/** A writer in a process of its own, which a test can kill. */
final class WriterProcess {
    private WriterProcess() {}

    /** How the process ends: with a commit, with a halt in the middle, or waiting in the middle to be stopped. */
    enum End {
        COMMIT,
        HALT,
        WAIT
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
        try (SiteWriter writer = SiteWriter.open(Path.of(args[0]), Sites.HEADER)) {
            writer.put("index.html", Sites.bytes("new"));
            writer.put("plan/防汛.html", Sites.bytes("new plan"));
            System.out.println("written");
            switch (End.valueOf(args[1])) {
                case COMMIT -> writer.commit();
                case HALT -> Runtime.getRuntime().halt(9);
                case WAIT -> Thread.sleep(60_000);
            }
        }
    }
}
