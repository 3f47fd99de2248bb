package org.youbei.signature;

import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;

/**
 * Those whose signatures count, as {@code ssh-keygen} lists them ({@code allowed_signers}): a line for each, with a name without blanks, the key, and the name
 * as it is written.
 */
public record Signers(List<Signer> signers) {
    /** Where a workspace keeps them. */
    public static final String FILE = "release.signers";

    public Signers {
        signers = List.copyOf(signers);
    }

    /** One of them. */
    public record Signer(String name, SignerKey key) {}

    /** Returns the signers of a text; lines that are none of ours are passed over. */
    public static Signers parse(String text) {
        List<Signer> found = new ArrayList<>();
        text.lines().forEach(line -> signer(line).ifPresent(found::add));
        return new Signers(found);
    }

    private static Optional<Signer> signer(String line) {
        int kind = line.startsWith("#") ? -1 : line.indexOf(SignerKey.KIND + " ");
        if (kind < 0) {
            return Optional.empty();
        }
        String[] words = line.substring(kind).strip().split("\\s+", 3);
        try {
            SignerKey key = SignerKey.ofBlob(Base64.getDecoder().decode(words[1]));
            String name = words.length > 2 ? words[2] : line.substring(0, kind).strip();
            return Optional.of(new Signer(name, key));
        } catch (IllegalArgumentException notAKey) {
            return Optional.empty();
        }
    }

    /** Returns the line of a key. */
    public static String line(SigningKey key) {
        String word = key.name().replaceAll("[\\s\",*?!#]+", "-");
        return word + " " + SignerKey.KIND + " " + key.signer().encoded() + " " + key.name() + "\n";
    }

    /** Returns the name that goes with a key. */
    public Optional<String> name(SignerKey key) {
        return signers.stream()
                .filter(signer -> signer.key().equals(key))
                .map(Signer::name)
                .findFirst();
    }
}
