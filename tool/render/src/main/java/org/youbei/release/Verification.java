package org.youbei.release;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.youbei.signature.SignerKey;

/**
 * What a copy of a release is found to be.
 *
 * @param place where it lies, as it is called to people
 * @param note what it says it is, null when it does not say that readably
 * @param isExpired whether the last day on which it should be used is over
 * @param files how many files the release has, the list and its signature aside
 * @param flaws what is not as it was released, sorted
 * @param litter what systems added on their own
 */
public record Verification(
        String place,
        @Nullable ReleaseNote note,
        Signed signed,
        boolean isExpired,
        int files,
        List<Flaw> flaws,
        List<String> litter) {
    /** What is wrong with one file. */
    public enum Fault {
        CHANGED,
        /** Changed, but only in its line ends, as some programs do that copy. */
        LINE_ENDS,
        UNREADABLE,
        /** Not a file: a link, for instance. */
        NO_FILE,
        MISSING,
        EXTRA,
        /** Unpacking it would write outside. */
        UNSAFE,
        /** There are two of that name. */
        TWIN
    }

    /** One thing that is not as it was released. */
    public record Flaw(Fault fault, String path) {}

    /** What the signature says. */
    public enum State {
        /** By one of those whose signatures count. */
        GOOD,
        /** In order; nobody said whose signatures count. */
        UNCONFIRMED,
        /** In order, but by none of those whose signatures count. */
        STRANGER,
        /** The list of files is not the one that was signed. */
        FORGED,
        /** There is none. */
        NONE,
        /** There is no list of files, or none of ours. */
        NO_LIST
    }

    /**
     * The signature.
     *
     * @param key the key that made it, null when there is none to name
     * @param name whose key that is: by those who were named as signers, else as the release itself says
     */
    public record Signed(State state, @Nullable SignerKey key, String name) {}

    /** Returns the same, judged by whether the key that signed it is the one of this fingerprint. */
    public Verification expecting(String fingerprint) {
        if (signed.state() != State.UNCONFIRMED || signed.key() == null) {
            return this;
        }
        State state = signed.key().fingerprint().equals(fingerprint) ? State.GOOD : State.STRANGER;
        return new Verification(
                place, note, new Signed(state, signed.key(), signed.name()), isExpired, files, flaws, litter);
    }

    /** Returns whether every file is there as it was released, and no other. */
    public boolean isWhole() {
        return flaws.isEmpty() && signed.state() != State.NO_LIST;
    }

    /** Returns whether the copy may be used: whole, signed, not expired. */
    public boolean isGood() {
        return isWhole() && isSigned() && !isExpired;
    }

    private boolean isSigned() {
        return signed.state() == State.GOOD || signed.state() == State.UNCONFIRMED;
    }

    /** Returns the paths with one of these faults. */
    public List<Flaw> flaws(Fault... faults) {
        return flaws.stream()
                .filter(flaw -> List.of(faults).contains(flaw.fault()))
                .toList();
    }
}
