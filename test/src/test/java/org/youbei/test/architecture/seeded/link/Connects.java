package org.youbei.test.architecture.seeded.link;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;

/** Opens a connection. */
final class Connects {
    private Connects() {}

    static InputStream open() throws IOException {
        return URI.create("http://127.0.0.1/").toURL().openStream();
    }
}
