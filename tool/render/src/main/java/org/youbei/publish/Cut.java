package org.youbei.publish;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.youbei.diagnostic.ToolException;
import org.youbei.edition.Pack;
import org.youbei.link.PlanBook;
import org.youbei.model.Audience;
import org.youbei.model.register.Place;
import org.youbei.output.Archive;
import org.youbei.schema.Nearest;
import org.youbei.site.SiteBuilder;
import org.youbei.workspace.Workspace;

/** How much of an edition is built, and where it goes. */
sealed interface Cut {
    /** Refuses what the workspace does not have. */
    void check(PlanBook book);

    /** Returns the part of an edition's workspace that is built. */
    Workspace of(Workspace edition);

    SiteBuilder.Extent extent();

    /** Returns the ids of the entries whose cards are made; none means all. */
    List<String> cards();

    /** Returns the editions whose reports are made. */
    List<Audience> reported(List<Audience> editions);

    Path directory(Path out, Audience edition);

    /** Makes one file of a finished site; null when nobody is to be handed one. */
    @Nullable
    Path archive(Path site);

    /** The whole edition. */
    record Whole() implements Cut {
        @Override
        public void check(PlanBook book) {}

        @Override
        public Workspace of(Workspace edition) {
            return edition;
        }

        @Override
        public List<String> cards() {
            return List.of();
        }

        @Override
        public SiteBuilder.Extent extent() {
            return SiteBuilder.Extent.WHOLE;
        }

        @Override
        public List<Audience> reported(List<Audience> editions) {
            return editions;
        }

        @Override
        public Path directory(Path out, Audience edition) {
            return out.resolve(edition.id());
        }

        @Override
        public @Nullable Path archive(Path site) {
            return null;
        }
    }

    /** What one place needs, without the reports, which count the whole workspace. */
    record OfPlace(String code) implements Cut {
        private static final int SUGGESTIONS = 3;

        /** So many digits have a county in common. */
        private static final int SHORTEST_COMMON = 6;

        @Override
        public void check(PlanBook book) {
            List<Place> places = book.workspace().registers().places();
            if (find(places).isEmpty()) {
                String near = near(places);
                throw new ToolException(near.isEmpty() ? "tool.pack" : "tool.pack.near", code, near);
            }
        }

        private Optional<Place> find(List<Place> places) {
            return places.stream()
                    .filter(place -> place.id().value().equals(code))
                    .findFirst();
        }

        /** The places that were called by their name, else those whose codes are most alike. */
        private String near(List<Place> places) {
            List<Place> named = places.stream()
                    .filter(place ->
                            place.name().contains(code) || place.aliases().contains(code))
                    .toList();
            return (named.isEmpty() ? alike(places) : named.stream())
                    .limit(SUGGESTIONS)
                    .map(place -> place.id().value() + " " + place.name())
                    .collect(Collectors.joining("、"));
        }

        private Stream<Place> alike(List<Place> places) {
            List<String> codes =
                    places.stream().map(place -> place.id().value()).toList();
            String nearest = Nearest.of(code, codes).orElse("");
            return places.stream()
                    .filter(place -> place.id().value().equals(nearest)
                            || common(place.id().value()) >= SHORTEST_COMMON)
                    .sorted(Comparator.comparing(
                                    (Place place) -> !place.id().value().equals(nearest))
                            .thenComparing(place -> -common(place.id().value()))
                            .thenComparing(place -> Math.abs(place.id().value().length() - code.length()))
                            .thenComparing(Place::id));
        }

        private int common(String other) {
            int digits = 0;
            while (digits < Math.min(code.length(), other.length()) && code.charAt(digits) == other.charAt(digits)) {
                digits++;
            }
            return digits;
        }

        @Override
        public Workspace of(Workspace edition) {
            return Pack.of(edition, find(edition.registers().places()).orElseThrow());
        }

        @Override
        public List<String> cards() {
            return List.of(code);
        }

        @Override
        public SiteBuilder.Extent extent() {
            return SiteBuilder.Extent.SMALL;
        }

        @Override
        public List<Audience> reported(List<Audience> editions) {
            return List.of();
        }

        @Override
        public Path directory(Path out, Audience edition) {
            return out.resolve("pack-" + code).resolve(edition.id());
        }

        @Override
        public Path archive(Path site) {
            String name = "pack-" + code + "-" + site.getFileName();
            Path target = site.resolveSibling(name + ".zip");
            Archive.write(site, name, target);
            return target;
        }
    }
}
