package org.youbei.test.architecture.seeded.link;

import org.eclipse.jgit.lib.ObjectId;

/** Breaks the rule that git stays in its package. */
final class UsesGit {
    ObjectId id = ObjectId.zeroId();
}
