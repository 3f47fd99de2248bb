package org.youbei.workspace.git;

import org.jspecify.annotations.Nullable;

/**
 * A commit that changed a file.
 *
 * @param path where the file was then, from the workspace's root
 * @param blob the id of what the file held then; null when the commit took it away
 */
public record Change(Commit commit, String path, @Nullable String blob) {}
