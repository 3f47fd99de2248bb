package org.youbei.signature;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.AclEntry;
import java.nio.file.attribute.AclEntryPermission;
import java.nio.file.attribute.AclEntryType;
import java.nio.file.attribute.AclFileAttributeView;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.youbei.diagnostic.ToolException;
import org.youbei.workspace.DirectoryFiles;

/** The file of a private key, which its owner alone can read. */
public final class KeyFile {
    private static final Set<PosixFilePermission> OWNER =
            EnumSet.of(PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE);
    private static final int LIMIT = 16 << 10;

    private KeyFile() {}

    /** Writes a new key into a file that must not exist. */
    public static void create(Path file, SigningKey key) {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            try (SeekableByteChannel channel = open(file)) {
                channel.write(ByteBuffer.wrap(key.text().getBytes(StandardCharsets.UTF_8)));
            }
        } catch (FileAlreadyExistsException exists) {
            throw new ToolException("tool.exists", file);
        } catch (IOException failure) {
            throw new ToolException("tool.write", file, DirectoryFiles.reason(failure));
        }
    }

    /** Makes the file with its permissions, so that at no moment anyone else could read it. */
    private static SeekableByteChannel open(Path file) throws IOException {
        Set<StandardOpenOption> options = EnumSet.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        if (file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            return Files.newByteChannel(file, options, PosixFilePermissions.asFileAttribute(OWNER));
        }
        SeekableByteChannel channel = Files.newByteChannel(file, options);
        AclFileAttributeView view = Files.getFileAttributeView(file, AclFileAttributeView.class);
        if (view != null) {
            view.setAcl(List.of(AclEntry.newBuilder()
                    .setType(AclEntryType.ALLOW)
                    .setPrincipal(view.getOwner())
                    .setPermissions(EnumSet.allOf(AclEntryPermission.class))
                    .build()));
        }
        return channel;
    }

    /** Reads a key; refuses one that others can read, as {@code ssh} does. */
    public static SigningKey read(Path file) {
        try {
            PosixFileAttributeView view = Files.getFileAttributeView(file, PosixFileAttributeView.class);
            if (view != null && !OWNER.containsAll(view.readAttributes().permissions())) {
                throw new ToolException("release.key.open", file);
            }
            if (Files.size(file) > LIMIT) {
                throw new ToolException("release.key.broken", file);
            }
            return SigningKey.parse(Files.readString(file))
                    .orElseThrow(() -> new ToolException("release.key.broken", file));
        } catch (NoSuchFileException missing) {
            throw new ToolException("release.key.missing", file);
        } catch (IOException failure) {
            throw new ToolException("tool.read", file, DirectoryFiles.reason(failure));
        }
    }
}
