package org.youbei.publish;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.youbei.model.TimeSpan;
import org.youbei.output.Archive;
import org.youbei.release.ReleaseNote;
import org.youbei.release.Seal;
import org.youbei.signature.SigningKey;
import org.youbei.toolchain.Toolchain;
import org.youbei.workspace.Assets;
import org.youbei.workspace.git.Head;

/** Makes the release of a commit: each edition built from what was committed, sealed, and packed for a stick. */
public final class Release {
    private Release() {}

    /**
     * What to release.
     *
     * @param out the directory of this release
     * @param head the commit that the toolchain was opened at
     * @param valid how long it may be used, from the day of the commit
     */
    public record Request(Path out, String tag, Head head, TimeSpan valid, Assets assets, SigningKey key) {}

    /**
     * What came of it.
     *
     * @param zips one for each edition; none when errors forbade it
     */
    public record Result(Publisher.Result publication, List<Path> zips) {}

    /** Builds, seals and packs the editions that the settings name; the same commit, tag and key give the same bytes. */
    public static Result make(Toolchain toolchain, Request request) {
        Publisher.Result result = Publisher.publish(
                toolchain,
                new Publisher.Request(
                        request.out(),
                        List.of(),
                        Publisher.OnError.REFUSE,
                        request.assets(),
                        request.head().commit(),
                        request.head().time()));
        List<Path> zips = result.built().stream()
                .map(built -> pack(request, result, built))
                .toList();
        return new Result(result, zips);
    }

    private static Path pack(Request request, Publisher.Result result, Publisher.Built built) {
        String edition = built.edition().id();
        ZoneId zone = result.book().config().timezone();
        LocalDate issued = LocalDate.ofInstant(request.head().time(), zone);
        ReleaseNote note = new ReleaseNote(
                result.book().config().name(),
                request.tag(),
                request.head().commit(),
                edition,
                issued,
                expiry(issued, request.valid()),
                request.key().name(),
                0);
        Seal.close(built.directory(), note, request.key());
        String name = folderName(request.tag()) + "-" + edition;
        Path zip = built.directory().resolveSibling(name + ".zip");
        Archive.write(built.directory(), name, zip);
        return zip;
    }

    /** Returns the name of the folder of a release. */
    public static String folderName(String tag) {
        return tag.replace('/', '-');
    }

    private static LocalDate expiry(LocalDate issued, TimeSpan valid) {
        return switch (valid.unit()) {
            case D, WD -> issued.plusDays(valid.amount());
            case MO -> issued.plusMonths(valid.amount());
            case Y -> issued.plusYears(valid.amount());
            case MIN, H -> issued;
        };
    }
}
