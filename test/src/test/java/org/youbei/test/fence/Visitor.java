package org.youbei.test.fence;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;

/** A program that does what the tool must not: it opens an address. */
public final class Visitor {
    private Visitor() {}

    public static void main(String[] addresses) {
        try (InputStream in = URI.create(addresses[0]).toURL().openStream()) {
            in.readAllBytes();
        } catch (IOException refused) {
            // Nobody answers; that it was tried is all.
        }
    }
}
