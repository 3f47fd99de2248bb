package org.youbei.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import org.youbei.concurrent.Workers;

/** The pairs of characters that the index holds by how they are read: {@code {"fang xun": "防汛仿讯"}}, the commonest first. With them pinyin finds any word of any text. */
final class SoundPieces {
    /** Pairs in one piece. */
    private static final int SIZE = 1_500;

    private final List<Map<String, String>> pieces;

    private SoundPieces(List<Map<String, String>> pieces) {
        this.pieces = pieces;
    }

    static SoundPieces of(Map<String, Integer> pairs) {
        TreeMap<String, List<String>> byReading = new TreeMap<>();
        for (String pair : pairs.keySet()) {
            for (String one : Characters.readings(pair.charAt(0))) {
                for (String two : Characters.readings(pair.charAt(1))) {
                    byReading
                            .computeIfAbsent(one + " " + two, r -> new ArrayList<>())
                            .add(pair);
                }
            }
        }
        Comparator<String> commonest = Comparator.<String>comparingInt(pair -> pairs.getOrDefault(pair, 0))
                .reversed();
        List<Map<String, String>> pieces = new ArrayList<>();
        int size = SIZE;
        for (Map.Entry<String, List<String>> reading : byReading.entrySet()) {
            if (size + reading.getValue().size() > SIZE) {
                pieces.add(new LinkedHashMap<>());
                size = 0;
            }
            reading.getValue().sort(commonest);
            pieces.get(pieces.size() - 1).put(reading.getKey(), String.join("", reading.getValue()));
            size += reading.getValue().size();
        }
        return new SoundPieces(pieces);
    }

    /** Returns the first reading of each piece. */
    List<String> firsts() {
        return pieces.stream().map(piece -> piece.keySet().iterator().next()).toList();
    }

    void write(Workers workers, BiConsumer<String, String> sink) {
        List<Integer> numbers = new ArrayList<>();
        for (int i = 0; i < pieces.size(); i++) {
            numbers.add(i);
        }
        workers.forEach(numbers, i -> sink.accept("sounds/" + i, json(pieces.get(i))));
    }

    private static String json(Map<String, String> readings) {
        try (JsonLine json = new JsonLine()) {
            json.object(() -> readings.forEach(json::property));
            return json.text();
        }
    }
}
