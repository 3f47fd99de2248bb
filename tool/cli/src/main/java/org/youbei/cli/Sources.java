package org.youbei.cli;

import java.util.Optional;
import org.youbei.parse.TextDecoder;
import org.youbei.text.Limits;
import org.youbei.text.SourceFile;
import org.youbei.toolchain.Toolchain;

/** The texts of a workspace's files, to show the lines of findings. */
final class Sources {
    private Sources() {}

    static Optional<SourceFile> of(Toolchain toolchain, String path) {
        return toolchain.files().paths().contains(path)
                ? TextDecoder.decode(path, toolchain.files().read(path), Limits.REGISTER_FILE_BYTES)
                        .value()
                : Optional.empty();
    }
}
