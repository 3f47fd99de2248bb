package org.youbei.workspace.git;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.TreeSet;
import java.util.function.Function;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.GpgSignature;
import org.eclipse.jgit.lib.IndexDiff;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectInserter;
import org.eclipse.jgit.lib.PersonIdent;
import org.eclipse.jgit.lib.Ref;
import org.eclipse.jgit.lib.RefUpdate;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.lib.StoredConfig;
import org.eclipse.jgit.lib.TagBuilder;
import org.eclipse.jgit.revwalk.RevObject;
import org.eclipse.jgit.revwalk.RevTag;
import org.eclipse.jgit.revwalk.RevWalk;
import org.eclipse.jgit.treewalk.FileTreeIterator;
import org.youbei.diagnostic.ToolException;
import org.youbei.workspace.PathRules;

/**
 * The tag of a release: a signed or annotated one, on the commit that is released.
 *
 * @param root the workspace
 * @param name the tag, without {@code refs/tags/}
 * @param exists whether it is there already, and on the right commit
 */
public record ReleaseTag(Path root, String name, boolean exists) {
    /**
     * Who makes a tag, and how it is signed.
     *
     * @param name used where the repository has no {@code user.name}
     * @param sign returns the signature of a tag's bytes
     */
    public record Tagger(String name, Instant time, ZoneId zone, Function<byte[], String> sign) {}

    /** Looks whether HEAD can be released under a name: all of the workspace committed, and the tag free, or made for this very commit. */
    public static ReleaseTag of(Path root, String name) {
        try (GitFolder git = GitFolder.open(root)) {
            Repository repository = git.repository();
            ObjectId head = git.commit(Constants.HEAD);
            if (!Repository.isValidRefName(Constants.R_TAGS + name)) {
                throw new ToolException("release.tag.name", name);
            }
            refuseStates(root, repository);
            refuseChanges(git);
            Ref ref = repository.exactRef(Constants.R_TAGS + name);
            if (ref != null) {
                refuseOther(repository, ref, name, head);
            }
            return new ReleaseTag(root, name, ref != null);
        } catch (IOException failure) {
            throw GitFailure.of(failure);
        }
    }

    private static void refuseStates(Path root, Repository repository) throws IOException {
        if (RepositoryState.of(repository).contains(RepositoryState.SHALLOW)) {
            throw new ToolException("release.shallow", root);
        }
        if (RepositoryState.of(repository).contains(RepositoryState.UNFINISHED)) {
            throw new ToolException("release.unfinished", root);
        }
    }

    /** What git knows and what belongs to the workspace must be committed; other files beside it are nobody's business. */
    private static void refuseChanges(GitFolder git) throws IOException {
        Repository repository = git.repository();
        IndexDiff diff = new IndexDiff(repository, Constants.HEAD, new FileTreeIterator(repository));
        diff.diff();
        TreeSet<String> changed = new TreeSet<>(diff.getUntracked());
        changed.removeIf(path -> !path.startsWith(git.prefix()) || !isReleased(path, git.prefix()));
        changed.addAll(diff.getModified());
        changed.addAll(diff.getChanged());
        changed.addAll(diff.getAdded());
        changed.addAll(diff.getRemoved());
        changed.addAll(diff.getMissing());
        changed.addAll(diff.getConflicting());
        if (!changed.isEmpty()) {
            throw new ToolException("release.dirty", changed.first(), changed.size());
        }
    }

    private static boolean isReleased(String path, String prefix) {
        String inside = path.substring(prefix.length());
        return PathRules.isOfWorkspace(inside) || PathRules.isOverride(inside);
    }

    private static void refuseOther(Repository repository, Ref ref, String name, ObjectId head) throws IOException {
        try (RevWalk walk = new RevWalk(repository)) {
            RevObject tag = walk.parseAny(ref.getObjectId());
            if (!walk.peel(tag).equals(head)) {
                throw new ToolException("release.tag.elsewhere", name);
            }
            if (!(tag instanceof RevTag)) {
                throw new ToolException("release.tag.light", name);
            }
        }
    }

    /** Makes the tag, signed, unless it exists. */
    public void create(Tagger tagger) {
        if (exists) {
            return;
        }
        try (GitFolder git = GitFolder.open(root);
                RevWalk walk = new RevWalk(git.repository())) {
            TagBuilder tag = new TagBuilder();
            tag.setTag(name);
            tag.setObjectId(walk.parseCommit(git.commit(Constants.HEAD)));
            tag.setMessage(name + "\n");
            tag.setTagger(person(git.repository(), tagger));
            String signature = tagger.sign().apply(tag.build());
            tag.setGpgSignature(new GpgSignature(signature.getBytes(StandardCharsets.US_ASCII)));
            store(git.repository(), tag);
        } catch (IOException failure) {
            throw GitFailure.of(failure);
        }
    }

    private static PersonIdent person(Repository repository, Tagger tagger) {
        StoredConfig config = repository.getConfig();
        String user = config.getString("user", null, "name");
        String email = config.getString("user", null, "email");
        return new PersonIdent(
                user == null ? tagger.name() : user, email == null ? "" : email, tagger.time(), tagger.zone());
    }

    private void store(Repository repository, TagBuilder tag) throws IOException {
        try (ObjectInserter inserter = repository.newObjectInserter()) {
            ObjectId id = inserter.insert(tag);
            inserter.flush();
            RefUpdate update = repository.updateRef(Constants.R_TAGS + name);
            update.setExpectedOldObjectId(ObjectId.zeroId());
            update.setNewObjectId(id);
            RefUpdate.Result result = update.update();
            if (result != RefUpdate.Result.NEW) {
                throw new ToolException("tool.git", result);
            }
        }
    }
}
