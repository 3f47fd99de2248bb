package org.youbei.scaffold;

import java.util.Map;
import org.youbei.workspace.Assets;

/** Drafts the hook that checks what is staged before a commit. */
public final class HookDraft {
    private static final String TEMPLATE = "templates/init/dot-githooks/pre-commit";

    private HookDraft() {}

    /**
     * Returns the hook of a repository.
     *
     * @param folder the path from the top of the repository to the workspace; empty for the top
     */
    public static DraftFile draft(String folder) {
        return new DraftFile(
                ".githooks/pre-commit", Template.fill(Assets.builtIn(), TEMPLATE, Map.of("hookFolder", folder)));
    }
}
