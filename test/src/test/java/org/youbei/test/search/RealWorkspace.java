package org.youbei.test.search;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.youbei.importing.ImportRequest;
import org.youbei.importing.TextImport;
import org.youbei.model.OrganisationId;
import org.youbei.model.PlaceCode;
import org.youbei.model.PlanId;
import org.youbei.model.PlanLevel;
import org.youbei.model.PlanStatus;
import org.youbei.test.Repository;

/** A workspace of the real plans beside the project, each in its province. */
public final class RealWorkspace {
    public static final Path SHARED =
            Repository.root().resolve("..").resolve("shared").resolve("data");
    private static final Path PLANS = SHARED.resolve("plans-real");
    private static final Map<String, Integer> PARTS = Map.of("P-09-黑龙江省防汛应急预案", 3, "P-26-陕西省防汛应急预案", 2);
    private static final Map<String, String> PLACES = places();

    private RealWorkspace() {}

    private static Map<String, String> places() {
        Map<String, String> places = new TreeMap<>();
        List.of(
                        "110000 北京市",
                        "120000 天津市",
                        "140000 山西省",
                        "220000 吉林省",
                        "230000 黑龙江省",
                        "320000 江苏省",
                        "360000 江西省",
                        "420000 湖北省",
                        "440000 广东省",
                        "500000 重庆市",
                        "520000 贵州省",
                        "610000 陕西省")
                .forEach(line -> places.put(line.substring(0, 6), line.substring(7)));
        return places;
    }

    public static boolean isThere() {
        return Files.isDirectory(PLANS);
    }

    /** Writes the workspace and returns the ids of each file's plans. */
    public static Map<String, List<String>> write(Path root) throws IOException {
        write(root, "youbei.yaml", "name: 真实预案\njurisdiction: \"100000\"\nlocale: zh-CN\n");
        StringBuilder places = new StringBuilder("- {code: \"100000\", name: 中国, kind: nation}\n");
        PLACES.forEach(
                (code, name) -> places.append("- {code: \"" + code + "\", name: " + name + ", kind: province}\n"));
        write(root, "plans/registers/places.yaml", places.toString());
        write(
                root,
                "plans/registers/organisations.yaml",
                "- {id: office, name: 办公室, type: government, place: \"100000\"}\n");
        Map<String, List<String>> ids = new LinkedHashMap<>();
        try (Stream<Path> all = Files.list(PLANS)) {
            for (Path file : all.sorted().toList()) {
                String name = file.getFileName().toString();
                int parts = PARTS.getOrDefault(name.replace(".txt", ""), 1);
                for (int part = 1; part <= parts; part++) {
                    String id = "real-" + ids.size() + "-" + part;
                    write(root, "plans/special/" + id + ".md", plan(file, id, parts == 1 ? null : part));
                    ids.computeIfAbsent(name, n -> new ArrayList<>()).add(id);
                }
            }
        }
        return ids;
    }

    private static String plan(Path file, String id, @Nullable Integer part) throws IOException {
        String name = file.getFileName().toString();
        String place = PLACES.entrySet().stream()
                .filter(entry -> name.contains(entry.getValue()))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse("100000");
        ImportRequest request = new ImportRequest(
                name,
                StandardCharsets.UTF_8,
                new PlanId(id),
                PlanLevel.SPECIAL,
                new PlaceCode(place),
                new OrganisationId("office"),
                PlanStatus.IN_FORCE,
                null,
                null,
                part);
        return TextImport.read(Files.readAllBytes(file), request)
                .value()
                .orElseThrow()
                .text();
    }

    private static void write(Path root, String path, String text) throws IOException {
        Path file = root.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text, StandardCharsets.UTF_8);
    }
}
