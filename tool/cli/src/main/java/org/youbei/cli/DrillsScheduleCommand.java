package org.youbei.cli;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.youbei.diagnostic.Diagnostic;
import org.youbei.diagnostic.Outcome;
import org.youbei.diagnostic.Severity;
import org.youbei.diagnostic.ToolException;
import org.youbei.drill.format.ScheduleText;
import org.youbei.link.PlanBook;
import org.youbei.model.drill.Programme;
import org.youbei.rule.Rulebook;
import org.youbei.schedule.DateLines;
import org.youbei.schedule.LocalSolver;
import org.youbei.schedule.Solution;
import org.youbei.schedule.Solver;
import org.youbei.schedule.YearProblem;
import org.youbei.toolchain.Toolchain;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** {@code drills schedule}: days for all drills of a year, written into its programme. */
@Command(name = "schedule")
final class DrillsScheduleCommand implements Callable<Integer> {
    private static final int EFFORT = 30;

    @ParentCommand
    private DrillsCommand drills;

    @Option(names = "--year", paramLabel = "YEAR", descriptionKey = "year")
    private @Nullable Integer year;

    @Option(names = "--solver", paramLabel = "SOLVER", descriptionKey = "solver")
    private @Nullable Choice choice;

    @Option(names = "--effort", paramLabel = "N", descriptionKey = "effort")
    private int effort = EFFORT;

    @Option(names = "--dry-run", descriptionKey = "dry-run")
    private boolean dryRun;

    /** The solvers by name. */
    enum Choice {
        CP_SAT,
        LOCAL;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    @Override
    public Integer call() {
        Youbei youbei = drills.youbei();
        if (effort < 1) {
            throw new WrongUsage("cli.value", "--effort", effort);
        }
        try (Toolchain toolchain = youbei.open()) {
            YearProblem problem = problem(toolchain);
            Solution solution = solver().solve(problem.problem(), effort);
            youbei.terminal().out().print(new ScheduleText(problem, solution, youbei.messages()).write());
            if (solution.days().contains(-1)) {
                return Exit.FINDINGS;
            }
            if (!dryRun) {
                write(toolchain, problem, solution);
            }
            return Exit.CLEAN;
        }
    }

    private YearProblem problem(Toolchain toolchain) {
        LocalDate today = drills.youbei().today();
        int wanted = year == null ? today.getYear() : year;
        Outcome<PlanBook> checked = toolchain.check();
        PlanBook book = checked.value().orElseThrow();
        Programme programme = book.workspace().programmes().stream()
                .filter(one -> one.year() == wanted)
                .findFirst()
                .orElseThrow(() -> new ToolException("schedule.noprogramme", wanted));
        Optional<Diagnostic> wrong = checked.diagnostics().stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .filter(finding -> finding.range().file().equals(programme.file()))
                .findFirst();
        if (wrong.isPresent()) {
            throw new ToolException("tool.unreadable", programme.file());
        }
        Rulebook rules = toolchain.rulebook().of(book.config().profile(), toolchain.assets());
        return YearProblem.of(toolchain.facts(book, today), rules, toolchain.assets(), programme);
    }

    /** The best solver that is there, unless one was named; the tool's own is told of when it stands in. */
    private Solver solver() {
        if (choice == Choice.LOCAL) {
            return new LocalSolver();
        }
        Optional<Solver> best = SolverJar.load();
        if (best.isEmpty() && choice == Choice.CP_SAT) {
            throw new ToolException("schedule.nosolver", SolverJar.NAME);
        }
        if (best.isEmpty()) {
            drills.youbei().terminal().err().print(drills.youbei().say("schedule.fallback", SolverJar.NAME) + "\n");
        }
        return best.orElseGet(LocalSolver::new);
    }

    private void write(Toolchain toolchain, YearProblem problem, Solution solution) {
        Map<String, LocalDate> days = new HashMap<>();
        List<Programme.Drill> all = problem.programme().drills();
        for (int i = 0; i < all.size(); i++) {
            days.put(
                    all.get(i).id().value(),
                    problem.problem().date(solution.days().get(i)));
        }
        String file = problem.programme().file();
        String text = new String(toolchain.files().read(file), StandardCharsets.UTF_8);
        String written = DateLines.write(text, days, ScheduleText.found(problem, solution));
        Path target = toolchain.root().resolve(file);
        if (!written.equals(text)) {
            ProductFile.write(target, written.getBytes(StandardCharsets.UTF_8));
        }
        drills.youbei().terminal().out().print(target + "\n");
    }
}
