package org.youbei.warning;

import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.youbei.diagnostic.Code;
import org.youbei.diagnostic.Diagnostic;
import org.youbei.diagnostic.Outcome;
import org.youbei.model.GeoPoint;
import org.youbei.text.SourceRange;

/**
 * Reads warnings: CAP 1.0 to 1.2 with or without a namespace, alone or in entries of Atom and RSS, and the dialect of the national warning centre (12379). What a reader
 * needs to act must be there and be one of the words of the standard; what only helps may be missing.
 */
public final class CapReader {
    static final Code NO_WARNING = Code.error("YB0741");
    static final Code MISSING = Code.error("YB0742");
    static final Code UNKNOWN = Code.error("YB0743");

    private static final int CORNERS = 4;

    private final String file;
    private final List<Diagnostic> findings = new ArrayList<>();

    private CapReader(String file) {
        this.file = file;
    }

    /** Returns the warnings of a file in their order, each read or refused; of a feed each entry is answered, and one without entries holds none. */
    public static List<Outcome<Warning>> read(String file, byte[] bytes) {
        Outcome<XmlElement> tree = XmlTree.read(file, bytes);
        if (tree.value().isEmpty()) {
            return List.of(Outcome.failed(tree.diagnostics()));
        }
        XmlElement root = tree.value().get();
        if (root.name().equals("alert")) {
            return List.of(new CapReader(file).alert(root));
        }
        if (List.of("feed", "rss", "RDF").contains(root.name())) {
            return root.tree()
                    .filter(element -> List.of("entry", "item").contains(element.name()))
                    .map(entry -> new CapReader(file).entry(entry))
                    .toList();
        }
        return List.of(Outcome.failed(
                Diagnostic.at(file, root.span(), NO_WARNING, root.name()).hint()));
    }

    /** A feed carries messages whole, or only their heads among the elements of an entry. */
    private Outcome<Warning> entry(XmlElement entry) {
        Optional<XmlElement> alert =
                entry.tree().filter(element -> element.name().equals("alert")).findFirst();
        if (alert.isPresent()) {
            return alert(alert.get());
        }
        if (entry.first("event").isPresent() && entry.first("status").isPresent()) {
            return head(entry);
        }
        return Outcome.failed(Diagnostic.at(file, entry.span(), NO_WARNING, entry.name())
                .messageOf("entry")
                .hintOf("link"));
    }

    private Outcome<Warning> head(XmlElement entry) {
        String sender = entry.first("author").map(author -> author.text("name")).orElse("");
        return warning(
                entry,
                required(entry, "id"),
                sender.isEmpty() ? entry.text("author") : sender,
                entry.first("published").isPresent() ? "published" : "updated",
                List.of(info(entry)));
    }

    private Outcome<Warning> alert(XmlElement alert) {
        List<Warning.Info> infos = alert.all("info").stream().map(this::info).toList();
        return warning(
                alert,
                required(alert, "identifier"),
                required(alert, "sender"),
                alert.first("sent").isPresent() ? "sent" : "sendTime",
                inOneLanguage(infos));
    }

    private Outcome<Warning> warning(
            XmlElement alert, String identifier, String sender, String sent, List<Warning.Info> infos) {
        OffsetDateTime time = optionalTime(alert, sent);
        if (alert.text(sent).isEmpty()) {
            missing(alert, "sent");
        }
        Warning.Status status = word(alert, "status", Warning.Status.of(alert.text("status")));
        Warning.MessageType type = word(alert, "msgType", Warning.MessageType.of(alert.text("msgType")));
        if (time == null || status == null || type == null || !findings.isEmpty()) {
            return Outcome.failed(findings);
        }
        boolean isSigned = alert.tree().anyMatch(element -> element.name().equals("Signature"));
        return Outcome.of(new Warning(
                identifier,
                sender,
                time,
                status,
                type,
                Stream.of(alert.text("references").split("\\s+", -1))
                        .filter(reference -> !reference.isEmpty())
                        .toList(),
                isSigned,
                infos,
                new SourceRange(file, alert.span())));
    }

    private static List<Warning.Info> inOneLanguage(List<Warning.Info> infos) {
        String language = infos.stream()
                .map(Warning.Info::language)
                .filter(tag -> tag.toLowerCase(Locale.ROOT).startsWith("zh"))
                .findFirst()
                .orElse(infos.isEmpty() ? "" : infos.get(0).language());
        return infos.stream().filter(info -> info.language().equals(language)).toList();
    }

    private Warning.Info info(XmlElement info) {
        List<String> codes = new ArrayList<>();
        info.all("eventCode")
                .forEach(code -> codes.add(code.text("value").isEmpty() ? code.text() : code.text("value")));
        if (info.first("eventType").isPresent()) {
            codes.add(info.text("eventType"));
        }
        return new Warning.Info(
                info.text("language"),
                info.text("event"),
                codes,
                info.text("severity"),
                optionalTime(info, info.text("onset").isEmpty() ? "effective" : "onset"),
                optionalTime(info, "expires"),
                info.text("senderName"),
                info.text("headline"),
                info.text("description"),
                info.text("instruction"),
                info.all("parameter").stream()
                        .map(parameter -> parameter.text("value"))
                        .toList(),
                (info.first("areaDesc").isPresent() ? Stream.of(info) : info.all("area").stream())
                        .map(this::area)
                        .toList(),
                new SourceRange(file, info.span()));
    }

    private Warning.Area area(XmlElement area) {
        List<List<GeoPoint>> polygons = new ArrayList<>();
        for (XmlElement polygon : area.all("polygon")) {
            if (!polygon.text().isEmpty()) {
                polygon(polygon).ifPresent(polygons::add);
            }
        }
        List<Warning.Circle> circles = new ArrayList<>();
        for (XmlElement circle : area.all("circle")) {
            if (!circle.text().isEmpty()) {
                circle(circle).ifPresent(circles::add);
            }
        }
        List<String> codes = area.all("geocode").stream()
                .map(code -> code.text("value").isEmpty() ? code.text() : code.text("value"))
                .flatMap(text -> Stream.of(text.split("[,，;；\\s]+", -1)))
                .filter(code -> !code.isEmpty())
                .toList();
        return new Warning.Area(area.text("areaDesc"), polygons, circles, codes);
    }

    /** A polygon is closed (CAP 1.2, 3.2.4): a place that lies outside a broken one might have lain inside the true one, so it is refused. */
    private Optional<List<GeoPoint>> polygon(XmlElement polygon) {
        List<GeoPoint> corners = new ArrayList<>();
        String[] written = polygon.text().split("\\s+", -1);
        for (String corner : written) {
            point(corner).ifPresent(corners::add);
        }
        if (corners.size() < CORNERS || corners.size() != written.length) {
            unknown(polygon);
            return Optional.empty();
        }
        return Optional.of(corners);
    }

    private Optional<Warning.Circle> circle(XmlElement circle) {
        String[] parts = circle.text().split("\\s+", -1);
        Optional<GeoPoint> centre = point(parts[0]);
        Optional<Double> radius = parts.length == 2 ? number(parts[1]) : Optional.empty();
        if (centre.isEmpty() || radius.isEmpty() || radius.get() < 0) {
            unknown(circle);
            return Optional.empty();
        }
        return Optional.of(new Warning.Circle(centre.get(), radius.get()));
    }

    /** A point is latitude, comma, longitude. */
    private static Optional<GeoPoint> point(String text) {
        String[] parts = text.split(",", -1);
        if (parts.length != 2) {
            return Optional.empty();
        }
        return number(parts[0])
                .flatMap(latitude -> number(parts[1]).map(longitude -> new GeoPoint(longitude, latitude)))
                .filter(point -> Math.abs(point.latitude()) <= 90 && Math.abs(point.longitude()) <= 180);
    }

    private static Optional<Double> number(String text) {
        return text.matches("[-+]?\\d{1,9}(\\.\\d{1,15})?") ? Optional.of(Double.valueOf(text)) : Optional.empty();
    }

    private String required(XmlElement parent, String name) {
        if (parent.text(name).isEmpty()) {
            missing(parent, name);
        }
        return parent.text(name);
    }

    private void missing(XmlElement parent, String name) {
        findings.add(Diagnostic.at(file, parent.span(), MISSING, name).hint());
    }

    private <T> @Nullable T word(XmlElement parent, String name, Optional<T> value) {
        if (parent.text(name).isEmpty()) {
            missing(parent, name);
        } else if (value.isEmpty()) {
            parent.first(name).ifPresent(this::unknown);
        }
        return value.orElse(null);
    }

    /** A time has its offset (CAP 1.2, 3.3.2); the dialect writes a space for the T. */
    private @Nullable OffsetDateTime time(XmlElement parent, String name) {
        try {
            return OffsetDateTime.parse(parent.text(name).replace(' ', 'T'));
        } catch (DateTimeParseException noTime) {
            parent.first(name).ifPresent(this::unknown);
            return null;
        }
    }

    private @Nullable OffsetDateTime optionalTime(XmlElement parent, String name) {
        return parent.text(name).isEmpty() ? null : time(parent, name);
    }

    private void unknown(XmlElement element) {
        String text = element.text();
        findings.add(Diagnostic.at(
                        file,
                        element.span(),
                        UNKNOWN,
                        element.name(),
                        text.length() > 40 ? text.substring(0, 40) + "…" : text)
                .hint());
    }
}
