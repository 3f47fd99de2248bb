package org.youbei.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.youbei.revision.Impact;
import org.youbei.text.SourceRange;

/** What a change reaches as maps and lists, for programs. */
final class ImpactJson {
    private ImpactJson() {}

    static Map<String, Object> of(ImpactCommand.Shown shown, List<Impact.Reached> reached) {
        Map<String, Object> root = new LinkedHashMap<>();
        root.put("format", 1);
        List<Object> changed = new ArrayList<>();
        shown.changed().forEach((id, how) -> {
            Map<String, Object> one = new LinkedHashMap<>();
            one.put("id", id);
            one.put("name", shown.name(id));
            one.put("how", how.name().toLowerCase(Locale.ROOT));
            changed.add(one);
        });
        root.put("changed", changed);
        if (!shown.moved().isEmpty()) {
            root.put(
                    "moved",
                    shown.moved().stream()
                            .map(one -> Map.of("id", one.id(), "name", one.name()))
                            .map(TreeMap::new)
                            .toList());
        }
        root.put("reached", reached.stream().map(ImpactJson::reached).toList());
        return root;
    }

    private static Map<String, Object> reached(Impact.Reached reached) {
        Map<String, Object> one = new LinkedHashMap<>();
        one.put("kind", reached.kind().name().toLowerCase(Locale.ROOT));
        one.put("id", reached.id());
        one.put("name", reached.name());
        one.put("way", reached.way().stream().map(ImpactJson::step).toList());
        return one;
    }

    private static Map<String, Object> step(Impact.Step step) {
        Map<String, Object> one = new LinkedHashMap<>();
        one.put("id", step.id());
        SourceRange place = step.place();
        if (place != null) {
            one.put("file", place.file());
            one.put("line", place.span().line());
            one.put("column", place.span().column());
        }
        return one;
    }
}
