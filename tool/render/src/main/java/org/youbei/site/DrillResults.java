package org.youbei.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.youbei.model.drill.Result;

/** Makes the part of a drill's page that says what came of it. */
final class DrillResults {
    private final Context context;
    private final String path;

    DrillResults(Context context, String path) {
        this.context = context;
        this.path = path;
    }

    DrillPage.Result result(@Nullable Result result) {
        if (result == null || result.held() == null) {
            return new DrillPage.Result("", "", "", "", List.of(), LessonsView.NONE, "");
        }
        long people = result.attendance().stream()
                .map(Result.Attendance::people)
                .filter(Objects::nonNull)
                .mapToLong(count -> count)
                .sum();
        return new DrillPage.Result(
                result.held().toString(),
                times(result),
                result.rating() == null ? "" : context.words().of("rating", result.rating()),
                people == 0 ? "" : context.words().fill("drill.people", String.valueOf(people)),
                attendance(result),
                new LessonsViews(context, path).of(result.lessons()),
                result.shared() == null ? "" : result.shared().toString());
    }

    private static String times(Result result) {
        List<String> times = new ArrayList<>();
        if (result.started() != null) {
            times.add(result.started().toString());
        }
        if (result.ended() != null) {
            times.add(result.ended().toString());
        }
        return String.join(" – ", times);
    }

    private List<DrillPage.Attendance> attendance(Result result) {
        return result.attendance().stream()
                .filter(one -> context.book().entry(one.org().id().value()).isPresent())
                .map(one -> new DrillPage.Attendance(
                        one.org().id().value(),
                        context.shortLink(path, one.org().id()),
                        one.people() == null ? "" : String.valueOf(one.people())))
                .toList();
    }
}
