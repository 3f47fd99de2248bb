package org.youbei.test.leak;

import java.io.IOException;

/** Files of every kind that a site copies, with a canary of their reader in what they show and one of nobody in what they say of themselves. */
final class AttachmentFiles {
    private AttachmentFiles() {}

    static byte[] make(String name, Canaries canaries) throws IOException {
        return canaries.fill("«" + name.charAt(2) + "»").getBytes(java.nio.charset.StandardCharsets.UTF_8);
    }
}
