package org.youbei.publish;

import java.nio.file.Path;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.youbei.diagnostic.Language;
import org.youbei.lock.LockedSite;
import org.youbei.lock.PassPhrase;
import org.youbei.output.ManifestHeader;
import org.youbei.output.SiteWriter;

/**
 * Where the files of an edition go: to the writer as they are, or through a lock.
 *
 * @param sink takes each file
 * @param finish adds what a lock needs
 * @param made the pass phrase that was made; null when there is no lock, or it opens with someone's own
 */
record Outlet(
        BiConsumer<String, byte[]> sink,
        Runnable finish,
        @Nullable PassPhrase made) {
    static Outlet of(Publisher.Request request, Language language, SiteWriter writer) {
        Locking locking = request.locking();
        if (locking == null) {
            return new Outlet(writer::put, () -> {}, null);
        }
        PassPhrase own = locking.own();
        PassPhrase phrase = own == null ? PassPhrase.make(locking.source()) : own;
        LockedSite site = new LockedSite(request.assets(), language, phrase, locking.source(), writer::put);
        return new Outlet(site, site::finish, own == null ? phrase : null);
    }

    /** Returns the directory of an edition: a locked one stands beside the open one and never replaces it. */
    static Path directory(Publisher.Request request, Path open) {
        return request.locking() == null ? open : open.resolveSibling(open.getFileName() + "-locked");
    }

    /** Returns what the list of files says of an edition: of a locked one not the commit, by which someone could find its plans elsewhere. */
    static ManifestHeader header(Publisher.Request request, String edition, String built) {
        return new ManifestHeader(edition, request.locking() == null ? request.commit() : "", built);
    }
}
