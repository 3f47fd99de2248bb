package org.youbei.test.corpus;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.youbei.test.Goldens;

/** Every case of the corpus says what it said when somebody last looked. */
final class CorpusTest {
    static List<String> cases() {
        return Corpus.cases();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void saysWhatIsExpected(String name, @TempDir Path workspace) throws IOException {
        Corpus.make(name, workspace);
        String actual = Corpus.check(workspace);
        Goldens.check(Corpus.folder().resolve(name).resolve(Corpus.EXPECTED), actual);
        boolean named =
                name.startsWith("YB") ? actual.contains(" " + name.substring(0, 6) + ": ") : !actual.contains(": 错误 ");
        assertTrue(named, () -> "the case is not what its name says:\n" + actual);
    }
}
