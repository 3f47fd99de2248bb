package org.youbei.release;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipException;
import org.jspecify.annotations.Nullable;
import org.youbei.diagnostic.ToolException;
import org.youbei.release.Verification.Fault;
import org.youbei.release.Verification.Flaw;
import org.youbei.release.Verification.Signed;
import org.youbei.release.Verification.State;
import org.youbei.signature.Signers;
import org.youbei.signature.SshSignature;
import org.youbei.workspace.DirectoryFiles;

/** Checks a copy of a release against its signed list of files. It needs the copy alone: no git, no workspace, no network. */
public final class Verifier {
    private static final int LIST_BYTES = 64 << 20;
    private static final int SIGNATURE_BYTES = 16 << 10;
    private static final int NOTE_BYTES = 64 << 10;

    /** What a copy may have to read where it does not say readably how large it is. */
    private static final long MOST_BYTES = 16L << 30;

    private final Medium medium;
    private final Map<String, Medium.Item> items = new TreeMap<>();
    private final List<Flaw> flaws = new ArrayList<>();
    private final List<String> litter = new ArrayList<>();
    private long left = MOST_BYTES;

    private Verifier(Medium medium) {
        this.medium = medium;
    }

    /**
     * Checks a folder or a zip.
     *
     * @param known those whose signatures count, or null when that is not known
     */
    public static Verification verify(Path place, @Nullable Signers known, LocalDate today) {
        try (Medium medium = open(place)) {
            return new Verifier(medium).verify(known, today);
        } catch (ZipException | IllegalArgumentException broken) {
            throw new ToolException("verify.zip", place);
        } catch (IOException failure) {
            throw new ToolException("tool.read", place, DirectoryFiles.reason(failure));
        }
    }

    private static Medium open(Path place) throws IOException {
        return Files.isDirectory(place) ? new Folder(top(place)) : Packed.open(place);
    }

    /** A stick holds a release in a folder: who names the stick means that. */
    private static Path top(Path folder) throws IOException {
        if (Files.exists(folder.resolve(Checksums.NAME))) {
            return folder;
        }
        try (Stream<Path> inside = Files.list(folder)) {
            List<Path> releases = inside.filter(path -> Files.isRegularFile(path.resolve(Checksums.NAME)))
                    .sorted()
                    .toList();
            if (releases.size() > 1) {
                throw new ToolException("verify.several", folder, releases.get(0), releases.get(1));
            }
            return releases.isEmpty() ? folder : releases.get(0);
        }
    }

    private Verification verify(@Nullable Signers known, LocalDate today) throws IOException {
        for (Medium.Item item : medium.items()) {
            switch (item.kind()) {
                case FILE, OTHER -> items.put(item.path(), item);
                case UNSAFE -> flaw(Fault.UNSAFE, item.path());
                case TWIN -> flaw(Fault.TWIN, item.path());
            }
        }
        Optional<byte[]> bytes = small(Checksums.NAME, LIST_BYTES);
        Optional<Checksums> list =
                bytes.flatMap(text -> Checksums.parse(text(text).replace("\r\n", "\n")));
        if (list.isEmpty()) {
            return new Verification(
                    medium.name(), null, new Signed(State.NO_LIST, null, ""), false, 0, sorted(), litter);
        }
        ReleaseNote note =
                small(ReleaseNote.NAME, NOTE_BYTES).flatMap(ReleaseNote::parse).orElse(null);
        Signed signed = signed(bytes.get(), known, note);
        if (note != null && note.bytes() > 0) {
            left = Math.min(MOST_BYTES, 2 * note.bytes() + NOTE_BYTES);
        }
        list.get().hashes().forEach(this::compare);
        strangers(list.get());
        boolean isExpired = note != null && note.isExpired(today);
        return new Verification(
                medium.name(), note, signed, isExpired, list.get().hashes().size(), sorted(), litter);
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    private List<Flaw> sorted() {
        return flaws.stream()
                .sorted(Comparator.comparing(Flaw::fault).thenComparing(Flaw::path))
                .toList();
    }

    private void flaw(Fault fault, String path) {
        flaws.add(new Flaw(fault, SafePath.shown(path)));
    }

    /** Returns a small file; empty when there is none, or a larger one than it can be. */
    private Optional<byte[]> small(String path, int limit) {
        Medium.Item item = items.get(path);
        if (item == null || item.kind() != Medium.Kind.FILE) {
            return Optional.empty();
        }
        try (InputStream in = medium.open(item)) {
            byte[] bytes = in.readNBytes(limit + 1);
            return bytes.length > limit ? Optional.empty() : Optional.of(bytes);
        } catch (IOException unreadable) {
            return Optional.empty();
        }
    }

    /** Judges the signature over the list as it lies there, or as it was before a program changed its line ends. */
    private Signed signed(byte[] list, @Nullable Signers known, @Nullable ReleaseNote note) {
        SshSignature signature = small(Checksums.SIGNATURE, SIGNATURE_BYTES)
                .flatMap(bytes -> SshSignature.parse(text(bytes)))
                .orElse(null);
        if (signature == null) {
            return new Signed(State.NONE, null, "");
        }
        if (!signature.fits(Seal.PURPOSE, list)) {
            byte[] mended = text(list).replace("\r\n", "\n").getBytes(StandardCharsets.UTF_8);
            if (!signature.fits(Seal.PURPOSE, mended)) {
                return new Signed(State.FORGED, signature.key(), "");
            }
            flaw(Fault.LINE_ENDS, Checksums.NAME);
        }
        String claimed = note == null ? "" : SafePath.shown(note.signer());
        if (known == null) {
            return new Signed(State.UNCONFIRMED, signature.key(), claimed);
        }
        return known.name(signature.key())
                .map(name -> new Signed(State.GOOD, signature.key(), name))
                .orElse(new Signed(State.STRANGER, signature.key(), claimed));
    }

    private void compare(String path, String hash) {
        Medium.Item item = take(path);
        if (item == null) {
            flaw(Fault.MISSING, path);
        } else if (item.kind() != Medium.Kind.FILE) {
            flaw(Fault.NO_FILE, path);
        } else {
            fault(item, hash).ifPresent(fault -> flaw(fault, path));
        }
    }

    private Medium.@Nullable Item take(String path) {
        Medium.Item item = items.remove(SafePath.composed(path));
        if (item == null) {
            item = medium.alike(path).orElse(null);
            if (item != null) {
                items.remove(SafePath.composed(item.place()));
            }
        }
        return item;
    }

    private Optional<Fault> fault(Medium.Item item, String hash) {
        if (left <= 0) {
            return Optional.of(Fault.UNREADABLE);
        }
        try {
            Digest found = Digest.of(medium, item, left);
            left -= found.size();
            if (found.hash().equals(hash)) {
                return Optional.empty();
            }
            return Optional.of(found.mended().equals(hash) ? Fault.LINE_ENDS : Fault.CHANGED);
        } catch (IOException unreadable) {
            return Optional.of(Fault.UNREADABLE);
        }
    }

    private void strangers(Checksums list) {
        for (String path : items.keySet()) {
            boolean isListed = list.hashes().containsKey(path) || Checksums.isOwn(path);
            if (!isListed && Litter.is(path)) {
                litter.add(SafePath.shown(path));
            } else if (!isListed) {
                flaw(Fault.EXTRA, path);
            }
        }
    }
}
