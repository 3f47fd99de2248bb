package org.youbei.toolchain;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.youbei.concurrent.Workers;
import org.youbei.diagnostic.Diagnostic;
import org.youbei.diagnostic.Outcome;
import org.youbei.diagnostic.ToolException;
import org.youbei.link.Linker;
import org.youbei.link.PlanBook;
import org.youbei.parse.TextDecoder;
import org.youbei.revision.ClosingCheck;
import org.youbei.revision.MovedGround;
import org.youbei.rule.Assessment;
import org.youbei.rule.Assessor;
import org.youbei.rule.Facts;
import org.youbei.rule.Rulebook;
import org.youbei.schedule.DayOffCheck;
import org.youbei.text.FrontMatter;
import org.youbei.text.Limits;
import org.youbei.text.SourceFile;
import org.youbei.workday.WorkCalendar;
import org.youbei.workspace.Assets;
import org.youbei.workspace.DirectoryFiles;
import org.youbei.workspace.DocumentCache;
import org.youbei.workspace.Workspace;
import org.youbei.workspace.WorkspaceFiles;
import org.youbei.workspace.WorkspaceReader;
import org.youbei.workspace.git.Head;
import org.youbei.workspace.git.History;
import org.youbei.workspace.git.RepositoryState;
import org.youbei.workspace.git.RevisionFiles;

/** The steps of the tool over one workspace. */
public final class Toolchain implements AutoCloseable {
    private final Path root;
    private final WorkspaceFiles files;
    private final Assets assets;
    private final Workers workers;
    private @Nullable Rulebook rulebook;
    private @Nullable DocumentCache documents;
    private final String revision;

    /** The files that rules of law judge. */
    private final Predicate<String> judged;

    private Toolchain(Path root, WorkspaceFiles files, String revision, int threads) {
        this(root, files, revision, threads, path -> true);
    }

    private Toolchain(Path root, WorkspaceFiles files, String revision, int threads, Predicate<String> judged) {
        this.judged = judged;
        this.revision = revision;
        this.root = root;
        this.files = files;
        this.assets = Assets.of(files);
        this.workers = new Workers(threads);
    }

    /** Opens the workspace at a directory or above it. */
    public static Toolchain open(Path directory, int threads) {
        Path root = root(directory);
        return new Toolchain(root, new DirectoryFiles(root), History.HEAD, threads);
    }

    /** Opens the workspace of a directory with files from elsewhere, e.g. from a revision. */
    public static Toolchain of(Path root, WorkspaceFiles files, int threads) {
        return new Toolchain(root, files, History.HEAD, threads);
    }

    /** Opens the workspace at a directory or above it as it was at a revision of git. */
    public static Toolchain openAt(Path directory, String revision, int threads) {
        Path root = root(directory);
        return new Toolchain(root, RevisionFiles.at(root, revision), revision, threads);
    }

    /**
     * Opens the workspace at a directory or above it as the next commit of git would hold it. Rules of law judge only what that commit changes.
     *
     * @param index the index that git named to a hook, or null for the repository's own
     */
    public static Toolchain openStaged(Path directory, @Nullable Path index, int threads) {
        Path root = root(directory);
        RevisionFiles staged = RevisionFiles.staged(root, index);
        return new Toolchain(root, staged, History.HEAD, threads, changed(root, staged)::contains);
    }

    /** The files that the next commit changes; all that it holds when it is the first. */
    private static Set<String> changed(Path root, RevisionFiles staged) {
        if (Head.of(root).isEmpty()) {
            return Set.copyOf(staged.paths());
        }
        try (RevisionFiles before = RevisionFiles.at(root, "HEAD")) {
            return staged.changedSince(before);
        }
    }

    /** Returns the nearest directory upward that holds a {@code youbei.yaml}. */
    public static Path root(Path directory) {
        Path absolute = directory.toAbsolutePath().normalize();
        return findRoot(absolute)
                .orElseThrow(() -> new ToolException(
                        RepositoryState.of(absolute).contains(RepositoryState.BARE) ? "tool.bare" : "tool.noworkspace",
                        absolute));
    }

    /** Returns the nearest directory upward that holds a {@code youbei.yaml}, if there is one. */
    public static Optional<Path> findRoot(Path directory) {
        for (Path at = directory.toAbsolutePath().normalize(); at != null; at = at.getParent()) {
            if (Files.isRegularFile(at.resolve(Workspace.CONFIG))) {
                return Optional.of(at);
            }
        }
        return Optional.empty();
    }

    /** Reads and links: the plan book, and all findings sorted by place. */
    public Outcome<PlanBook> check() {
        Outcome<Workspace> read = WorkspaceReader.read(files, assets, workers, documents());
        Outcome<PlanBook> linked = read.then(workspace -> Linker.link(workspace, this::body, workers));
        List<Diagnostic> findings = new ArrayList<>(linked.diagnostics());
        return new Outcome<>(linked.valueOrNull(), findings.stream().sorted().toList());
    }

    /** The documents that were read, so that an earlier state of the workspace is read for the cost of what differs. */
    private synchronized DocumentCache documents() {
        DocumentCache known = documents;
        if (known == null) {
            known = new DocumentCache(assets);
            documents = known;
        }
        return known;
    }

    /**
     * Opens the same workspace as it was at a revision. What the two have in common is read once; only one thread may look at a past at a time.
     *
     * @throws ToolException when the revision is unknown, or had no workspace there
     */
    Toolchain past(String earlier) {
        Toolchain then = openAt(root, earlier, workers.threads());
        if (documents().isOf(then.assets)) {
            then.documents = documents();
            then.rulebook = rulebook();
        }
        return then;
    }

    /** Opens the files of the folder as they are now; what did not change is not read again. */
    public Toolchain reopened() {
        Toolchain now = open(root, workers.threads());
        if (documents().isOf(now.assets)) {
            now.documents = documents();
            now.rulebook = rulebook();
        }
        return now;
    }

    /** Returns what the files hold, whatever is wrong with them, without looking at what joins them. */
    Workspace workspace() {
        return WorkspaceReader.read(files, assets, workers, documents()).value().orElseThrow();
    }

    /**
     * What reading, linking and the rules of law say of a workspace.
     *
     * @param findings all findings, sorted by place
     * @param runs each rule and what came of it
     */
    public record Assessed(PlanBook book, List<Diagnostic> findings, List<Assessment.Run> runs) {
        /** Returns the rules that could not run. */
        public List<Assessment.Run> skipped() {
            return runs.stream().filter(Assessment.Run::isSkipped).toList();
        }
    }

    /** Reads, links and assesses by the rules of law, as of a day. */
    public Assessed assess(LocalDate today) {
        Outcome<PlanBook> checked = check();
        return assess(checked, checked.value().orElseThrow().config().profile(), today);
    }

    /** Reads, links and assesses by the rules of a profile, whatever the settings name. */
    public Assessed assess(String profile, LocalDate today) {
        return assess(check(), profile, today);
    }

    /** Returns all rules, built in and the workspace's own, read when first asked for. */
    public synchronized Rulebook rulebook() {
        Rulebook known = rulebook;
        if (known == null) {
            known = Rulebook.of(assets);
            rulebook = known;
        }
        return known;
    }

    /** Reads and links: what rules and reports look at, as of a day. */
    public Facts facts(LocalDate today) {
        return facts(check().value().orElseThrow(), today);
    }

    /** Returns what rules and reports look at in a book of this workspace, as of a day. */
    public Facts facts(PlanBook book, LocalDate today) {
        return new Facts(
                book, today, WorkCalendar.of(assets), this::body, () -> MovedGround.of(root, revision, files, book));
    }

    private Assessed assess(Outcome<PlanBook> checked, String profile, LocalDate today) {
        PlanBook book = checked.value().orElseThrow();
        Facts facts = facts(book, today);
        Assessment assessment =
                Assessor.assess(rulebook().of(profile, assets), facts, checked.diagnostics(), workers, judged);
        List<Diagnostic> findings = new ArrayList<>(checked.diagnostics());
        findings.addAll(assessment.findings());
        findings.addAll(DayOffCheck.check(facts));
        findings.addAll(ClosingCheck.check(facts, root, revision));
        return new Assessed(book, findings.stream().sorted().toList(), assessment.runs());
    }

    /** Returns the body of a Markdown file whose characters and lines were found sound before; empty when it cannot be read as such. */
    public String body(String file) {
        return TextDecoder.text(file, files.read(file), Limits.PLAN_FILE_BYTES, StandardCharsets.UTF_8)
                .value()
                .flatMap(source -> FrontMatter.of(source.text()))
                .map(FrontMatter::body)
                .orElse("");
    }

    /** Returns the workspace's directory. */
    public Path root() {
        return root;
    }

    /** Returns the revision of git that was opened; {@code HEAD} for the files of the folder. */
    public String revision() {
        return revision;
    }

    /** Returns the text of a file of the workspace to show lines of, whatever is wrong with it; empty when there is none. */
    public Optional<SourceFile> source(String path) {
        return files.paths().contains(path)
                ? Optional.of(TextDecoder.decodeToShow(path, files.read(path)))
                : Optional.empty();
    }

    public WorkspaceFiles files() {
        return files;
    }

    public Assets assets() {
        return assets;
    }

    public Workers workers() {
        return workers;
    }

    @Override
    public void close() {
        workers.close();
        if (files instanceof RevisionFiles revision) {
            revision.close();
        }
    }
}
