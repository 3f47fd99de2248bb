package org.youbei.cli;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.youbei.diagnostic.ToolException;
import org.youbei.model.Audience;
import org.youbei.toolchain.Toolchain;
import org.youbei.workspace.Assets;
import org.youbei.workspace.git.Head;

/** What the commands that make sites and cards have in common. */
final class Products {
    private Products() {}

    static Audience edition(String name) {
        for (Audience audience : Audience.values()) {
            if (audience.id().equals(name)) {
                return audience;
            }
        }
        throw new WrongUsage("cli.edition", name);
    }

    /** Returns the assets of a workspace that has no templates of its own: they are programs, and run only when they are trusted. */
    static Assets safeAssets(Toolchain toolchain) {
        if (!toolchain.assets().own("templates/").isEmpty()) {
            throw new ToolException("tool.templates");
        }
        return toolchain.assets();
    }

    /** Returns when a product is dated: what the environment says (reproducible-builds.org), else the commit's time. */
    static @Nullable Instant time(Youbei youbei, Optional<Head> head) {
        String epoch = youbei.terminal().environment().get("SOURCE_DATE_EPOCH");
        return epoch != null && epoch.matches("\\d{1,12}")
                ? Instant.ofEpochSecond(Long.parseLong(epoch))
                : head.map(Head::time).orElse(null);
    }
}
