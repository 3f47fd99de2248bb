package org.youbei.site;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.youbei.model.GeoPoint;
import org.youbei.model.PlaceCode;
import org.youbei.model.register.Place;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.json.JsonMapper;

/** Writes what the map moves over, as classic scripts: a list of counties, and of each county its points and places. */
final class MapData {
    private static final int COUNTY_DIGITS = 6;

    /** So many points stand in one script; each is some 250 bytes. */
    private static final int POINTS = 3_000;

    private static final JsonMapper MAPPER = new JsonMapper();

    private final Context context;
    private final BiConsumer<String, byte[]> sink;
    private final Map<String, County> counties = new TreeMap<>();

    MapData(Context context, BiConsumer<String, byte[]> sink) {
        this.context = context;
        this.sink = sink;
    }

    /** What lies in a county. */
    private record County(List<MapPoint> points, List<Place> places) {}

    /** Writes the scripts; none when nothing has coordinates. */
    void write(List<MapPoint> points) {
        if (points.isEmpty()) {
            return;
        }
        points.forEach(point -> county(point.place().value()).points().add(point));
        context.book().workspace().registers().places().stream()
                .filter(place -> place.at() != null && context.jurisdiction().contains(place.id()))
                .forEach(place -> county(place.id().value()).places().add(place));
        script("data/map/parts.js", "youbeiMapParts", json -> {
            json.writeStartArray();
            counties.forEach((code, county) -> part(json, code, county));
            json.writeEndArray();
        });
        counties.forEach(this::scripts);
    }

    private County county(String code) {
        return counties.computeIfAbsent(
                code.substring(0, Math.min(COUNTY_DIGITS, code.length())),
                none -> new County(new ArrayList<>(), new ArrayList<>()));
    }

    private void part(JsonGenerator json, String code, County county) {
        List<GeoPoint> all =
                new ArrayList<>(county.points().stream().map(MapPoint::at).toList());
        county.places().stream().map(Place::at).forEach(all::add);
        json.writeStartObject();
        json.writeStringProperty("code", code);
        json.writeStringProperty("name", context.link("", new PlaceCode(code)).text());
        json.writeNumberProperty("points", county.points().size());
        json.writeArrayPropertyStart("box");
        json.writeNumber(all.stream().mapToDouble(GeoPoint::longitude).min().orElse(0));
        json.writeNumber(all.stream().mapToDouble(GeoPoint::latitude).min().orElse(0));
        json.writeNumber(all.stream().mapToDouble(GeoPoint::longitude).max().orElse(0));
        json.writeNumber(all.stream().mapToDouble(GeoPoint::latitude).max().orElse(0));
        json.writeEndArray();
        json.writeArrayPropertyStart("files");
        for (int file = 0; file == 0 || file * POINTS < county.points().size(); file++) {
            json.writeString(name(code, file));
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static String name(String code, int file) {
        return file == 0 ? code : code + "-" + file;
    }

    private void scripts(String code, County county) {
        for (int file = 0; file == 0 || file * POINTS < county.points().size(); file++) {
            List<MapPoint> points = county.points()
                    .subList(file * POINTS, Math.min(county.points().size(), (file + 1) * POINTS));
            List<Place> places = file == 0 ? county.places() : List.of();
            script("data/map/" + name(code, file) + ".js", "youbeiMap", json -> {
                json.writeStartObject();
                json.writeArrayPropertyStart("points");
                points.forEach(point -> write(json, point));
                json.writeEndArray();
                json.writeArrayPropertyStart("places");
                places.forEach(place -> write(json, place));
                json.writeEndArray();
                json.writeEndObject();
            });
        }
    }

    /** Kind, id, name, longitude, latitude, place, what it is, address, then a label, a number and its digits for each number. */
    private void write(JsonGenerator json, MapPoint point) {
        json.writeStartArray();
        json.writeString(point.kind());
        json.writeString(point.id());
        json.writeString(point.name());
        json.writeNumber(point.at().longitude());
        json.writeNumber(point.at().latitude());
        json.writeString(context.placeName(point.place()));
        json.writeString(point.about());
        json.writeString(point.url());
        for (Shell.Dial number : point.numbers()) {
            json.writeString(number.label());
            json.writeString(number.text());
            json.writeString(number.tel());
        }
        json.writeEndArray();
    }

    /** Code, name in its town, kind, longitude, latitude, other names. */
    private void write(JsonGenerator json, Place place) {
        GeoPoint at = place.at();
        if (at == null) {
            return;
        }
        json.writeStartArray();
        json.writeString(place.id().value());
        json.writeString(place.name());
        json.writeString(context.placeName(place.id()));
        json.writeString(place.kind().name().toLowerCase(Locale.ROOT));
        json.writeNumber(at.longitude());
        json.writeNumber(at.latitude());
        json.writeString(String.join(" ", place.aliases()));
        json.writeEndArray();
    }

    private void script(String path, String function, Consumer<JsonGenerator> content) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.writeBytes((function + "(").getBytes(StandardCharsets.UTF_8));
        try (JsonGenerator json = MAPPER.createGenerator(bytes)) {
            content.accept(json);
        }
        bytes.writeBytes(");\n".getBytes(StandardCharsets.UTF_8));
        sink.accept(path, bytes.toByteArray());
    }
}
