package org.youbei.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.youbei.diagnostic.ToolException;
import org.youbei.release.Verification;
import org.youbei.release.Verifier;
import org.youbei.signature.Signers;
import org.youbei.toolchain.Toolchain;
import org.youbei.workspace.DirectoryFiles;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code verify}: whether a copy of a release is whole, in date, and by whom it is signed. */
@Command(name = "verify")
final class VerifyCommand implements Callable<Integer> {
    private static final int SIGNERS_BYTES = 1 << 20;

    @ParentCommand
    private Youbei youbei;

    @Parameters(paramLabel = "DIR|ZIP", descriptionKey = "place")
    private Path place;

    @Option(names = "--signers", paramLabel = "FILE|SHA256:…")
    private @Nullable String signers;

    @Option(names = "--format", paramLabel = "text|json")
    private VerifyFormat format = VerifyFormat.TEXT;

    @Override
    public Integer call() {
        Path found = youbei.directory().resolve(place);
        if (!Files.exists(found)) {
            throw new ToolException("verify.nothing", place);
        }
        Verification verification = verify(found);
        String text = format == VerifyFormat.JSON
                ? VerificationText.json(verification)
                : new VerificationText(youbei.messages(), verification).text();
        youbei.terminal().out().print(text);
        return verification.isGood() ? Exit.CLEAN : Exit.FINDINGS;
    }

    private Verification verify(Path found) {
        String expected = signers;
        return expected != null && expected.startsWith("SHA256:")
                ? Verifier.verify(found, null, youbei.today()).expecting(expected)
                : Verifier.verify(found, known().orElse(null), youbei.today());
    }

    /** Those whose signatures count: of the file that was named, else of the workspace one stands in, else nobody knows. */
    private Optional<Signers> known() {
        Path file = signers == null
                ? Toolchain.findRoot(youbei.directory())
                        .map(root -> root.resolve(Signers.FILE))
                        .filter(Files::isRegularFile)
                        .orElse(null)
                : Path.of(signers);
        if (file == null) {
            return Optional.empty();
        }
        try {
            if (Files.size(file) > SIGNERS_BYTES) {
                throw new ToolException("verify.signers", file);
            }
            Signers read = Signers.parse(Files.readString(file));
            if (read.signers().equals(List.of())) {
                throw new ToolException("verify.signers", file);
            }
            return Optional.of(read);
        } catch (IOException failure) {
            throw new ToolException("tool.read", file, DirectoryFiles.reason(failure));
        }
    }
}
