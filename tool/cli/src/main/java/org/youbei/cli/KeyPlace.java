package org.youbei.cli;

import java.nio.file.Path;
import java.util.Map;

/** Where a person's key for releases lies when no other place is named. */
final class KeyPlace {
    private static final String OWN = "YOUBEI_RELEASE_KEY";

    private KeyPlace() {}

    static Path of(Map<String, String> environment) {
        String named = environment.getOrDefault(OWN, "");
        return named.isEmpty() ? settings(environment).resolve("youbei").resolve("release.key") : Path.of(named);
    }

    private static Path settings(Map<String, String> environment) {
        for (String variable : new String[] {"XDG_CONFIG_HOME", "APPDATA"}) {
            String folder = environment.getOrDefault(variable, "");
            if (!folder.isEmpty()) {
                return Path.of(folder);
            }
        }
        String home = environment.getOrDefault("HOME", System.getProperty("user.home"));
        return Path.of(home, ".config");
    }
}
