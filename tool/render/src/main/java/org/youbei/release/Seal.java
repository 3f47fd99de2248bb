package org.youbei.release;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.TreeMap;
import org.youbei.diagnostic.ToolException;
import org.youbei.signature.SigningKey;
import org.youbei.signature.SshSignature;
import org.youbei.workspace.DirectoryFiles;
import org.youbei.workspace.WholeFile;

/** Makes a release of a finished site: says in it what it is, lists its files, signs the list. The signature comes last, so that what has one is complete. */
public final class Seal {
    /** What our signatures are for; {@code ssh-keygen -Y verify} asks for it. */
    static final String PURPOSE = "youbei-release";

    private Seal() {}

    /** Seals the site in a directory. */
    public static void close(Path site, ReleaseNote note, SigningKey key) {
        try (Folder folder = new Folder(site)) {
            TreeMap<String, String> hashes = new TreeMap<>();
            long bytes = 0;
            for (Medium.Item item : folder.items()) {
                if (!Checksums.isOwn(item.path()) && !item.path().equals(ReleaseNote.NAME)) {
                    Digest digest = Digest.of(folder, item, Long.MAX_VALUE);
                    hashes.put(item.path(), digest.hash());
                    bytes += digest.size();
                }
            }
            byte[] json = bytes(note.ofSize(bytes).json());
            WholeFile.write(site.resolve(ReleaseNote.NAME), json);
            hashes.put(ReleaseNote.NAME, Digest.of(json).hash());
            byte[] list = bytes(new Checksums(hashes).text());
            WholeFile.write(site.resolve(Checksums.NAME), list);
            WholeFile.write(site.resolve(Checksums.SIGNATURE), bytes(SshSignature.sign(key, PURPOSE, list)));
        } catch (IOException failure) {
            throw new ToolException("tool.write", site, DirectoryFiles.reason(failure));
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
