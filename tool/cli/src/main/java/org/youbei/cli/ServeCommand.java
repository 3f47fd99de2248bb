package org.youbei.cli;

import java.io.IOException;
import java.io.InputStream;
import java.net.BindException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.youbei.cli.serve.Live;
import org.youbei.cli.serve.Server;
import org.youbei.cli.serve.Shown;
import org.youbei.cli.serve.Watcher;
import org.youbei.diagnostic.Severity;
import org.youbei.diagnostic.ToolException;
import org.youbei.diagnostic.format.TextFormat;
import org.youbei.model.Audience;
import org.youbei.publish.Preview;
import org.youbei.toolchain.Toolchain;
import org.youbei.workspace.DirectoryFiles;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** {@code serve}: the site in browsers of this machine, made anew while the files of the workspace change. */
@Command(name = "serve")
final class ServeCommand implements Callable<Integer> {
    private static final int USUAL_PORT = 8330;
    private static final String SCRIPT = "/org/youbei/cli/serve/reload.js";

    @ParentCommand
    private Youbei youbei;

    @Option(names = "--port", paramLabel = "N")
    private @Nullable Integer port;

    @Option(names = "--edition", paramLabel = "public|internal|command")
    private String edition = "public";

    @Option(names = "--trust-templates")
    private boolean trustTemplates;

    @Override
    public Integer call() {
        if (port != null && (port < 0 || port > 65_535)) {
            throw new WrongUsage("serve.port", port);
        }
        Audience audience = Products.edition(edition);
        Path root = Toolchain.root(youbei.directory());
        Preview.Settings settings = new Preview.Settings(
                root.resolve(".youbei/serve"),
                audience,
                toolchain -> trustTemplates ? toolchain.assets() : Products.safeAssets(toolchain),
                head -> Products.time(youbei, head));
        Preview preview = new Preview(root, youbei.threads(), settings);
        try (Watcher watcher = Watcher.of(root)) {
            serve(preview, watcher, new Shown(preview.directory()));
        } catch (InterruptedException ended) {
            return Exit.CLEAN;
        } catch (IOException failure) {
            throw new ToolException("tool.read", root, DirectoryFiles.reason(failure));
        }
        return Exit.CLEAN;
    }

    private void serve(Preview preview, Watcher watcher, Shown shown) throws IOException, InterruptedException {
        Live.Words words = new Live.Words(
                this::findings,
                trouble -> print(youbei.reason(trouble)),
                (step, millis) -> print(youbei.say("serve." + step.name().toLowerCase(java.util.Locale.ROOT), millis)));
        try (Server server = start(shown);
                Live live = new Live(preview, shown, words)) {
            youbei.terminal().out().println(server.home());
            youbei.terminal().out().flush();
            print(youbei.say("serve.begun", edition));
            live.run(watcher);
        }
    }

    private Server start(Shown shown) throws IOException {
        byte[] script = script();
        int wanted = port == null ? USUAL_PORT : port;
        try {
            return Server.start(wanted, shown, script, youbei.language().id());
        } catch (BindException taken) {
            if (port != null) {
                throw new ToolException("tool.port", wanted, String.valueOf(taken.getMessage()));
            }
            return Server.start(0, shown, script, youbei.language().id());
        }
    }

    private static byte[] script() throws IOException {
        try (InputStream in = ServeCommand.class.getResourceAsStream(SCRIPT)) {
            if (in == null) {
                throw new ToolException("tool.asset", SCRIPT);
            }
            return in.readAllBytes();
        }
    }

    private String findings(Preview.Made made) {
        String text = new TextFormat()
                .write(Reports.of(youbei, made.toolchain(), made.book(), made.findings()), Severity.ERROR);
        print(text.stripTrailing());
        return text;
    }

    private String print(String words) {
        youbei.terminal().err().println(words);
        youbei.terminal().err().flush();
        return words;
    }
}
