package org.youbei.workspace.git;

import java.io.IOException;
import org.eclipse.jgit.errors.MissingObjectException;
import org.youbei.diagnostic.ToolException;
import org.youbei.workspace.DirectoryFiles;

/** What git could not read, in one sentence. */
final class GitFailure {
    private GitFailure() {}

    /** Returns what to say of a failure; of an object that is not there, as in a clone with a filter, which nothing here fetches, what to do. */
    static ToolException of(IOException failure) {
        return failure instanceof MissingObjectException missing
                ? ofMissing(missing)
                : new ToolException("tool.git", DirectoryFiles.reason(failure));
    }

    /** Returns the same of a failure to read a file. */
    static ToolException of(String path, IOException failure) {
        return failure instanceof MissingObjectException missing
                ? ofMissing(missing)
                : new ToolException("tool.read", path, DirectoryFiles.reason(failure));
    }

    private static ToolException ofMissing(MissingObjectException missing) {
        return new ToolException("tool.git.missing", missing.getObjectId().name());
    }
}
