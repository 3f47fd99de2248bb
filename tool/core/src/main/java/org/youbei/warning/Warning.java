package org.youbei.warning;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.youbei.model.GeoPoint;
import org.youbei.text.SourceRange;

/**
 * A warning message (CAP 1.2, 3.2.1).
 *
 * @param identifier tells it apart from others of its sender
 * @param references the messages that it updates or cancels, as they are written
 * @param isSigned whether it carries a signature; nobody has looked whether that is true
 * @param infos what it says, in one language: Chinese where it is said in Chinese, else the first
 * @param source where it begins
 */
public record Warning(
        String identifier,
        String sender,
        OffsetDateTime sent,
        Status status,
        MessageType type,
        List<String> references,
        boolean isSigned,
        List<Info> infos,
        SourceRange source) {
    /** What a message is for. */
    public enum Status {
        ACTUAL,
        EXERCISE,
        SYSTEM,
        TEST,
        DRAFT;

        static Optional<Status> of(String text) {
            return find(values(), text);
        }
    }

    /** What a message does. */
    public enum MessageType {
        ALERT,
        UPDATE,
        CANCEL,
        ACK,
        ERROR;

        static Optional<MessageType> of(String text) {
            return find(values(), text);
        }
    }

    private static <E extends Enum<E>> Optional<E> find(E[] values, String text) {
        return Stream.of(values)
                .filter(value -> value.name().equals(text.toUpperCase(Locale.ROOT)))
                .findFirst();
    }

    /**
     * What is said of an event in one language (CAP 1.2, 3.2.2).
     *
     * @param codes the codes of the event in whatever lists
     * @param severity as it is written: a word of CAP, or a colour
     * @param parameters values by name, such as a colour
     */
    public record Info(
            String language,
            String event,
            List<String> codes,
            String severity,
            @Nullable OffsetDateTime begins,
            @Nullable OffsetDateTime expires,
            String senderName,
            String headline,
            String description,
            String instruction,
            List<String> parameters,
            List<Area> areas,
            SourceRange source) {}

    /** Where (CAP 1.2, 3.2.4): words, shapes and codes of one area. */
    public record Area(String description, List<List<GeoPoint>> polygons, List<Circle> circles, List<String> codes) {}

    /** A circle, its radius in kilometres. */
    public record Circle(GeoPoint centre, double radius) {}
}
