package org.youbei.cli;

import java.net.MalformedURLException;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.Iterator;
import java.util.Optional;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;
import org.youbei.schedule.Solver;

/** The solver that may lie beside the tool in a jar of its own, with native libraries for some machines. */
final class SolverJar {
    static final String NAME = "youbei-solver.jar";

    private SolverJar() {}

    /** Returns the solver, or nothing when there is no jar, or none of its libraries is for this machine. */
    static Optional<Solver> load() {
        ClassLoader own = SolverJar.class.getClassLoader();
        ClassLoader all = jar().map(url -> (ClassLoader) new URLClassLoader(new URL[] {url}, own))
                .orElse(own);
        try {
            Iterator<Solver> solvers = ServiceLoader.load(Solver.class, all).iterator();
            return solvers.hasNext() ? Optional.of(solvers.next()) : Optional.empty();
        } catch (ServiceConfigurationError | LinkageError notForThisMachine) {
            return Optional.empty();
        }
    }

    private static Optional<URL> jar() {
        CodeSource source = SolverJar.class.getProtectionDomain().getCodeSource();
        if (source == null) {
            return Optional.empty();
        }
        try {
            Path beside = Path.of(source.getLocation().toURI()).resolveSibling(NAME);
            return Files.isRegularFile(beside) ? Optional.of(beside.toUri().toURL()) : Optional.empty();
        } catch (URISyntaxException | MalformedURLException unusual) {
            return Optional.empty();
        }
    }
}
