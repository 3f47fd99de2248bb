package org.youbei.site;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.youbei.model.drill.Result;
import org.youbei.model.drill.Script;

/** Makes the event list of a drill's page, each row beside what became of it. */
final class DrillRows {
    private static final Pattern AT = Pattern.compile("T\\+(\\d{1,3}):(\\d{2})(?::\\d{2})?");
    private static final int HOUR = 60;

    private final Context context;
    private final String path;

    DrillRows(Context context, String path) {
        this.context = context;
        this.path = path;
    }

    List<DrillPage.Row> rows(List<Script.Row> script, @Nullable Result result) {
        Map<Integer, Result.Timeline> actual = new HashMap<>();
        if (result != null) {
            result.timeline().forEach(moment -> actual.put(moment.row(), moment));
        }
        List<DrillPage.Row> rows = new ArrayList<>();
        for (Script.Row row : script) {
            rows.add(row(rows.size() + 1, row, actual.get(rows.size() + 1)));
        }
        return rows;
    }

    private DrillPage.Row row(int number, Script.Row row, Result.@Nullable Timeline actual) {
        return new DrillPage.Row(
                String.valueOf(number),
                orEmpty(row.at()),
                minutes(orEmpty(row.at())),
                orEmpty(row.inject()),
                by(row.by()),
                row.to().stream()
                        .filter(org -> context.book().entry(org.id().value()).isPresent())
                        .map(org -> context.shortLink(path, org.id()))
                        .toList(),
                row.channel() == null ? "" : context.words().of("channel", row.channel()),
                orEmpty(row.expect()),
                DrillPages.action(context, path, row.action()),
                row.objective() == null ? "" : row.objective().text(),
                actual == null ? "" : orEmpty(actual.actual()),
                actual == null ? "" : orEmpty(actual.note()));
    }

    private String by(@Nullable String by) {
        return by == null
                ? ""
                : context.book()
                        .entry(by)
                        .map(Context::shortName)
                        .orElseGet(() -> context.words().of("drill.by", by));
    }

    private static String minutes(String at) {
        Matcher time = AT.matcher(at);
        return time.matches()
                ? String.valueOf(Integer.parseInt(time.group(1)) * HOUR + Integer.parseInt(time.group(2)))
                : "";
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }
}
