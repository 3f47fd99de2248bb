package org.youbei.test.fuzz;

import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every input of {@code test/fuzz}, among them each that ever failed, still does nothing bad; {@code mvn verify -Pfuzz} looks for others. */
final class FuzzTest {
    private static final Duration SOON = Duration.ofSeconds(60);

    @ParameterizedTest
    @EnumSource
    void everyKeptInputIsHarmless(Targets target) throws IOException {
        List<Path> inputs;
        try (var files = Files.list(target.corpus())) {
            inputs = files.sorted().toList();
        }
        assertTrue(inputs.size() > 3, () -> target + " has " + inputs);
        for (Path input : inputs) {
            byte[] bytes = Files.readAllBytes(input);
            assertTimeoutPreemptively(SOON, () -> target.run(bytes), input::toString);
        }
    }
}
