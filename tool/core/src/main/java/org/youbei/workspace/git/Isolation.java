package org.youbei.workspace.git;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.eclipse.jgit.lib.Config;
import org.eclipse.jgit.lib.ConfigConstants;
import org.eclipse.jgit.storage.file.FileBasedConfig;
import org.eclipse.jgit.util.FS;
import org.eclipse.jgit.util.SystemReader;
import org.jspecify.annotations.Nullable;

/**
 * Keeps the settings of the machine and of the person out of git: what a revision holds must not depend on them, and JGit would run the {@code git} program to
 * find them.
 */
final class Isolation extends SystemReader.Delegate {
    private Isolation(SystemReader machine) {
        super(machine);
    }

    /** Isolates git for this process; once is enough and more does no harm. */
    static void ensure() {
        SystemReader current = SystemReader.getInstance();
        if (!(current instanceof Isolation)) {
            SystemReader.setInstance(new Isolation(current));
        }
    }

    @Override
    public @Nullable String getenv(String variable) {
        return variable.startsWith("GIT_") ? null : super.getenv(variable);
    }

    @Override
    public FileBasedConfig openSystemConfig(@Nullable Config parent, FS fs) {
        return new Blank(parent, fs);
    }

    @Override
    public FileBasedConfig openUserConfig(@Nullable Config parent, FS fs) {
        return new Blank(parent, fs);
    }

    @Override
    public FileBasedConfig openJGitConfig(@Nullable Config parent, FS fs) {
        return new Blank(parent, fs);
    }

    /** Settings of no file. */
    private static final class Blank extends FileBasedConfig {
        Blank(@Nullable Config parent, FS fs) {
            super(parent, null, fs);
        }

        @Override
        public void load() {
            // There is nothing to load.
        }

        @Override
        public boolean isOutdated() {
            return false;
        }

        /** A coarse clock of the disk, given here because JGit would otherwise measure it by writing files. */
        @Override
        public long getTimeUnit(
                String section, @Nullable String subsection, String name, long otherwise, TimeUnit unit) {
            return section.equals(ConfigConstants.CONFIG_FILESYSTEM_SECTION)
                    ? unit.convert(Duration.ofSeconds(2))
                    : super.getTimeUnit(section, subsection, name, otherwise, unit);
        }
    }
}
