package org.youbei.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import org.youbei.model.Id;
import org.youbei.model.PlaceCode;
import org.youbei.scaffold.DraftFile;
import org.youbei.scaffold.Drafts;
import org.youbei.scaffold.WorkspaceDraft;
import org.youbei.workspace.git.NewRepository;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code init}: a new workspace. */
@Command(name = "init")
final class InitCommand implements Callable<Integer> {
    private static final Pattern COUNTY = Pattern.compile("\\d{6}");

    @ParentCommand
    private Youbei youbei;

    @Parameters(paramLabel = "DIR", arity = "0..1", descriptionKey = "directory")
    private Path directory = Path.of("");

    @Option(names = "--place", paramLabel = "CODE")
    private String place = "999999";

    @Option(names = "--name", paramLabel = "NAME")
    private String name = "";

    @Option(names = "--prefix", paramLabel = "ID")
    private String prefix = "local";

    @Override
    public Integer call() {
        if (!COUNTY.matcher(place).matches()) {
            throw new WrongUsage("cli.county", place);
        }
        if (!Id.isId(prefix) || prefix.length() > 40) {
            throw new WrongUsage("cli.id", prefix);
        }
        Path root = youbei.directory().resolve(directory).toAbsolutePath().normalize();
        Optional<Path> repository = NewRepository.top(root);
        List<DraftFile> files = new WorkspaceDraft()
                .draft(new WorkspaceDraft.NewWorkspace(
                        new PlaceCode(place),
                        name,
                        prefix,
                        youbei.language().tag(),
                        "",
                        youbei.today().getYear()));
        if (repository.isPresent() && !repository.get().equals(root)) {
            // Git and its hosts look for these at the top of a repository only.
            files = files.stream()
                    .filter(file -> !file.path().startsWith(".githooks/")
                            && !file.path().startsWith(".github/"))
                    .toList();
            Drafts.write(root, files);
        } else {
            Drafts.write(root, files);
            if (repository.isEmpty()) {
                NewRepository.create(root);
            }
            NewRepository.useHooks(root);
        }
        new Created(youbei).tell(List.of(root.toString()), files);
        return Exit.CLEAN;
    }
}
