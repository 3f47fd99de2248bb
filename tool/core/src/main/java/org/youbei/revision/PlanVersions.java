package org.youbei.revision;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.youbei.model.Audience;
import org.youbei.model.plan.Plan;
import org.youbei.model.register.Person;
import org.youbei.parse.Sections;
import org.youbei.workspace.Workspace;
import org.youbei.workspace.git.Commit;
import org.youbei.workspace.git.History;
import org.youbei.workspace.git.RepositoryState;

/** The versions of all plans of a workspace, found in one walk of the history, for pages. Many threads may ask. */
public final class PlanVersions implements AutoCloseable {
    /** With half a history a page would date plans wrongly, so it has none. */
    private static final Set<RepositoryState> WITHOUT = EnumSet.of(
            RepositoryState.OUTSIDE, RepositoryState.BARE, RepositoryState.NO_COMMIT, RepositoryState.SHALLOW);

    private static final Pattern NUMBER_OR_ADDRESS = Pattern.compile("\\d[\\d -]{5,}\\d|@");

    /** How far back steps are looked for. */
    private static final int LOOKED_AT = 12;

    private final @Nullable History history;
    private final @Nullable Versions versions;
    private final @Nullable RepositoryState missing;
    private final List<Person> people;
    private final Map<String, Boolean> personal = new ConcurrentHashMap<>();

    private PlanVersions(@Nullable History history, @Nullable RepositoryState missing, List<Person> people) {
        this.history = history;
        this.versions = history == null ? null : new Versions(history);
        this.missing = missing;
        this.people = people;
    }

    /**
     * Walks the history of the plans of a workspace.
     *
     * @param revision where the walk starts: the revision that the workspace was read from
     */
    public static PlanVersions of(Path root, String revision, Workspace workspace) {
        return of(root, revision, workspace, null);
    }

    /**
     * The same, walking only when the revision or the files of the plans are others than they were.
     *
     * @param before the versions of the same folder as they were found earlier, which may be closed; null when there are none
     */
    public static PlanVersions of(Path root, String revision, Workspace workspace, @Nullable PlanVersions before) {
        List<Person> people = workspace.registers().people();
        for (RepositoryState state : RepositoryState.of(root)) {
            if (WITHOUT.contains(state)) {
                return new PlanVersions(null, state, people);
            }
        }
        List<String> files = workspace.plans().stream().map(Plan::file).toList();
        History walked = before == null ? null : before.history;
        return new PlanVersions(History.of(root, revision, files, walked), null, people);
    }

    /** Returns why there are no versions to show; empty when there are. */
    public Optional<RepositoryState> missing() {
        return Optional.ofNullable(missing);
    }

    /** Returns how many commits made a plan what it is. */
    public int count(Plan plan) {
        return history == null ? 0 : history.of(plan.file()).size();
    }

    /** Returns the newest versions of a plan, newest first, up to a number of them. */
    public List<Version> newest(Plan plan, int limit) {
        return versions == null ? List.of() : versions.of(plan.id().value(), plan.file(), limit);
    }

    /**
     * Returns the subject of a version's commit as an edition may show it: below the command edition it is empty when it holds a number, an address or the name of a
     * person of the registers.
     */
    public String subject(Version version, Audience edition) {
        Commit commit = version.change().commit();
        return edition != Audience.COMMAND && personal.computeIfAbsent(commit.id(), id -> isPersonal(commit.subject()))
                ? ""
                : commit.subject();
    }

    /**
     * What the steps of a plan's text are asked for.
     *
     * @param shown the lines of the present text that the edition shows
     * @param hidden those that it does not
     * @param limit the most steps
     */
    public record StepsRequest(
            Plan plan, Audience edition, Sections vocabulary, Set<String> shown, Set<String> hidden, int limit) {}

    /**
     * Returns how the newest texts of a plan differ, newest first, as an edition may show it. The public edition has the steps from one version key to the next alone:
     * what is mended between two issues is not taken up again.
     */
    public List<TextSteps.Step> steps(StepsRequest request) {
        if (history == null || count(request.plan()) < 2) {
            return List.of();
        }
        List<Version> newest = newest(request.plan(), LOOKED_AT);
        List<Version> compared = request.edition() == Audience.PUBLIC ? lastOfEachKey(newest) : newest;
        return TextSteps.of(new TextSteps.Request(
                compared.subList(0, Math.min(request.limit() + 1, compared.size())),
                version -> history.read(version.change()),
                request.edition(),
                request.vocabulary(),
                request.shown(),
                request.hidden(),
                this::isPersonal));
    }

    private static List<Version> lastOfEachKey(List<Version> newestFirst) {
        List<Version> last = new ArrayList<>();
        for (Version version : newestFirst) {
            if (last.isEmpty() || !last.get(last.size() - 1).key().equals(version.key())) {
                last.add(version);
            }
        }
        return last;
    }

    private boolean isPersonal(String subject) {
        return NUMBER_OR_ADDRESS.matcher(subject).find()
                || people.stream().anyMatch(person -> subject.contains(person.name()));
    }

    @Override
    public void close() {
        if (history != null) {
            history.close();
        }
    }
}
