package org.youbei.test.schedule;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.youbei.schedule.Problem;

/** Problems to measure solvers with, the same ones each time. */
public final class Problems {
    private static final int WORKED_DAYS = 250;
    private static final int TEAMS = 40;
    private static final int TOWNS = 12;

    private Problems() {}

    /** Returns a year of drills over 250 worked days and 40 teams, each with a window of one to four months, a host, two to five who take part, a team and a place. */
    public static Problem ofYear(int drills) {
        Random random = new Random(drills);
        List<Integer> worked = IntStream.range(0, 365)
                .filter(day -> (day + 4) % 7 < 5)
                .limit(WORKED_DAYS)
                .boxed()
                .toList();
        List<Problem.Task> tasks = new ArrayList<>();
        for (int i = 0; i < drills; i++) {
            int length = 20 + random.nextInt(60);
            int from = random.nextInt(WORKED_DAYS - length);
            List<Integer> days = worked.subList(from, from + length);
            int town = random.nextInt(TOWNS);
            String team = "team-" + random.nextInt(TEAMS);
            Set<String> busy = new TreeSet<>(List.of(team, "place-" + town + "-" + random.nextInt(5)));
            IntStream.range(0, 3 + random.nextInt(4)).forEach(n -> busy.add("org-" + random.nextInt(TEAMS * 2)));
            int current = random.nextInt(3) == 0 ? days.get(random.nextInt(length)) : -1;
            tasks.add(new Problem.Task("drill-" + i, days, current, busy, Set.of(team), "town-" + town));
        }
        int perDay = Math.max(1, (drills + 149) / 150);
        return new Problem(2027, tasks, List.of(), Set.of(), perDay, 2 + drills / 50, 1);
    }
}
