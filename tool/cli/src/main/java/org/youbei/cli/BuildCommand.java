package org.youbei.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.youbei.diagnostic.Severity;
import org.youbei.diagnostic.ToolException;
import org.youbei.diagnostic.format.Report;
import org.youbei.diagnostic.format.TextFormat;
import org.youbei.lock.PassPhrase;
import org.youbei.model.Audience;
import org.youbei.publish.Locking;
import org.youbei.publish.Publisher;
import org.youbei.toolchain.Toolchain;
import org.youbei.workspace.git.Head;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** {@code build}: the site of the workspace, one directory for each edition. */
@Command(name = "build")
final class BuildCommand implements Callable<Integer> {
    @ParentCommand
    private Youbei youbei;

    @Option(names = "--out", paramLabel = "DIR")
    private @Nullable Path out;

    @Option(names = "--edition", paramLabel = "public|internal|command")
    private List<String> editions = new ArrayList<>();

    @Option(names = "--at", paramLabel = "REV")
    private @Nullable String revision;

    @Option(names = "--pack", paramLabel = "CODE")
    private @Nullable String pack;

    @Option(names = "--lock")
    private boolean lock;

    @Option(names = "--passphrase-file", paramLabel = "FILE")
    private @Nullable Path phraseFile;

    @Option(names = "--keep-going")
    private boolean keepGoing;

    @Option(names = "--trust-templates")
    private boolean trustTemplates;

    @Override
    public Integer call() {
        List<Audience> wanted = editions.stream().map(Products::edition).toList();
        Locking locking = locking(wanted);
        try (Toolchain toolchain = open()) {
            Optional<Head> head =
                    revision == null ? Head.of(toolchain.root()) : Optional.of(Head.of(toolchain.root(), revision));
            Publisher.Request request = new Publisher.Request(
                    out == null ? toolchain.root().resolve("out") : out,
                    wanted,
                    keepGoing ? Publisher.OnError.LEAVE_OUT : Publisher.OnError.REFUSE,
                    trustTemplates ? toolchain.assets() : Products.safeAssets(toolchain),
                    head.map(Head::commit).orElse(""),
                    Products.time(youbei, head),
                    locking);
            return report(
                    toolchain,
                    pack == null ? Publisher.publish(toolchain, request) : Publisher.pack(toolchain, request, pack));
        }
    }

    /** Returns how to lock what is wanted: for the public there is nothing to lock. */
    private @Nullable Locking locking(List<Audience> wanted) {
        if (!lock && phraseFile != null) {
            throw new WrongUsage("cli.missing", "--lock");
        }
        if (!lock) {
            return null;
        }
        if (wanted.isEmpty() || wanted.contains(Audience.PUBLIC)) {
            throw new WrongUsage("build.lock.edition");
        }
        return new Locking(new SecureRandom(), phraseFile == null ? null : own(phraseFile));
    }

    private static PassPhrase own(Path file) {
        try {
            return PassPhrase.own(Files.readString(file)).orElseThrow(() -> new WrongUsage("build.lock.weak", file));
        } catch (IOException failure) {
            throw new ToolException("tool.read", file, String.valueOf(failure.getMessage()));
        }
    }

    private Toolchain open() {
        return revision == null ? youbei.open() : Toolchain.openAt(youbei.directory(), revision, youbei.threads());
    }

    private int report(Toolchain toolchain, Publisher.Result result) {
        if (result.errors() > 0) {
            Report report = Reports.of(youbei, toolchain, result.book(), result.findings());
            youbei.terminal().err().print(new TextFormat().write(report, Severity.ERROR));
        }
        for (Publisher.Built built : result.built()) {
            youbei.terminal().out().println(built.directory());
            if (built.archive() != null) {
                youbei.terminal().out().println(built.archive());
            }
            youbei.terminal()
                    .err()
                    .println(youbei.say(
                            "built",
                            built.edition().id(),
                            built.written().files(),
                            built.written().changed()));
            if (built.made() != null) {
                youbei.terminal()
                        .err()
                        .println(youbei.say("build.phrase", built.made().shown()));
            }
        }
        if (result.built().isEmpty()) {
            youbei.terminal().err().println("youbei: " + youbei.say("refused", result.errors()));
        }
        return result.errors() > 0 ? Exit.FINDINGS : Exit.CLEAN;
    }
}
