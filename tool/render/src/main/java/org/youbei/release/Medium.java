package org.youbei.release;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;

/** Where a copy of a release lies: a folder, or a zip that is not unpacked. */
interface Medium extends AutoCloseable {
    /** So many things may lie there; what has more is no release of ours. */
    int ITEMS = 500_000;

    /** What a thing is. */
    enum Kind {
        FILE,
        /** A symbolic link, a pipe, a folder that cannot be read. */
        OTHER,
        /** A name that leads outside, which unpacking would follow. */
        UNSAFE,
        /** A second one of the same name. */
        TWIN
    }

    /**
     * One thing.
     *
     * @param path from the top of the release, composed; as it stands when it is unsafe
     * @param place where the medium finds it
     */
    record Item(String path, String place, Kind kind) {}

    /** Returns all things that lie there, folders aside, sorted by path. */
    List<Item> items() throws IOException;

    /** Returns the thing that the system gives for a path that no item has: where case does not matter, one of another case. */
    Optional<Item> alike(String path);

    InputStream open(Item item) throws IOException;

    /** Returns how it is called to people. */
    String name();

    @Override
    void close() throws IOException;
}
