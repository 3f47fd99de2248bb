package org.youbei.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.youbei.diagnostic.Severity;
import org.youbei.diagnostic.ToolException;
import org.youbei.diagnostic.format.TextFormat;
import org.youbei.model.TimeSpan;
import org.youbei.publish.Release;
import org.youbei.signature.KeyFile;
import org.youbei.signature.Signers;
import org.youbei.signature.SigningKey;
import org.youbei.signature.SshSignature;
import org.youbei.toolchain.Toolchain;
import org.youbei.workspace.DirectoryFiles;
import org.youbei.workspace.git.Head;
import org.youbei.workspace.git.NewRepository;
import org.youbei.workspace.git.ReleaseTag;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code release}: the editions of a commit, signed and packed for a stick, and the tag that names it. */
@Command(name = "release")
final class ReleaseCommand implements Callable<Integer> {
    @ParentCommand
    private Youbei youbei;

    @Parameters(paramLabel = "TAG", arity = "0..1", descriptionKey = "tag")
    private @Nullable String tag;

    @Option(names = "--new-key")
    private boolean newKey;

    @Option(names = "--key", paramLabel = "FILE")
    private @Nullable Path key;

    @Option(names = "--name", paramLabel = "NAME")
    private @Nullable String name;

    @Option(names = "--valid", paramLabel = "SPAN", converter = SpanOption.class)
    private TimeSpan valid = TimeSpan.of("6mo");

    @Option(names = "--out", paramLabel = "DIR")
    private @Nullable Path out;

    @Option(names = "--trust-templates")
    private boolean trustTemplates;

    @Override
    public Integer call() {
        if (tag == null && !newKey) {
            throw new WrongUsage("release.notag");
        }
        Path root = Toolchain.root(youbei.directory());
        Path file = keyFile(root);
        if (tag == null) {
            introduce(root, create(root, file), file);
            return Exit.CLEAN;
        }
        ReleaseTag place = ReleaseTag.of(root, tag);
        SigningKey signing = newKey ? create(root, file) : KeyFile.read(file);
        int code = release(place, signing);
        if (newKey) {
            introduce(root, signing, file);
        }
        return code;
    }

    /** The key lies where other settings of a person lie, and never in the repository, from where it would go to everyone. */
    private Path keyFile(Path root) {
        Path file = (key == null ? KeyPlace.of(youbei.terminal().environment()) : key)
                .toAbsolutePath()
                .normalize();
        Path top = NewRepository.top(root).orElse(root);
        if (file.startsWith(top) || file.startsWith(root)) {
            throw new ToolException("release.key.inside", file);
        }
        return file;
    }

    private SigningKey create(Path root, Path file) {
        SigningKey made = SigningKey.create(name == null ? ownName(root) : name.strip());
        KeyFile.create(file, made);
        return made;
    }

    private String ownName(Path root) {
        try (Toolchain toolchain = Toolchain.open(root, youbei.threads())) {
            return toolchain.check().value().orElseThrow().config().name();
        }
    }

    /** Writes the public half into the workspace's list of those whose signatures count, and says what to do with it. */
    private void introduce(Path root, SigningKey made, Path file) {
        Path signers = root.resolve(Signers.FILE);
        try {
            String known = Files.exists(signers) ? Files.readString(signers) : "";
            String separator = known.isEmpty() || known.endsWith("\n") ? "" : "\n";
            String text = known + separator + Signers.line(made);
            ProductFile.write(signers, text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException failure) {
            throw new ToolException("tool.read", signers, DirectoryFiles.reason(failure));
        }
        say("release.key.made", file, Signers.FILE);
        say("release.key.print", made.name(), made.signer().fingerprint());
    }

    private void say(String key, Object... arguments) {
        youbei.terminal().err().println(youbei.say(key, arguments));
    }

    private int release(ReleaseTag place, SigningKey signing) {
        Head head = Head.of(place.root(), "HEAD");
        try (Toolchain toolchain = Toolchain.openAt(place.root(), head.commit(), youbei.threads())) {
            Path folder =
                    (out == null ? place.root().resolve("out/release") : out).resolve(Release.folderName(place.name()));
            Release.Result result = Release.make(
                    toolchain,
                    new Release.Request(
                            folder,
                            place.name(),
                            head,
                            valid,
                            trustTemplates ? toolchain.assets() : Products.safeAssets(toolchain),
                            signing));
            if (result.publication().errors() > 0) {
                return refused(toolchain, result);
            }
            place.create(new ReleaseTag.Tagger(
                    signing.name(),
                    Instant.now(),
                    ZoneId.systemDefault(),
                    bytes -> SshSignature.sign(signing, "git", bytes)));
            result.zips().forEach(zip -> youbei.terminal().out().println(zip));
            say(place.exists() ? "release.done.again" : "release.done", place.name(), head.commit());
            say("release.key.print", signing.name(), signing.signer().fingerprint());
            return Exit.CLEAN;
        }
    }

    private int refused(Toolchain toolchain, Release.Result result) {
        var report = Reports.of(
                youbei,
                toolchain,
                result.publication().book(),
                result.publication().findings());
        youbei.terminal().err().print(new TextFormat().write(report, Severity.ERROR));
        say("release.refused", result.publication().errors());
        return Exit.FINDINGS;
    }
}
