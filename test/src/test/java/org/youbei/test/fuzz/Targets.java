package org.youbei.test.fuzz;

import java.nio.file.Path;
import java.util.Locale;
import org.youbei.test.Repository;

/** What is fuzzed. */
enum Targets {
    DOCUMENT(DocumentFuzz.class),
    MARKDOWN(MarkdownFuzz.class),
    IMPORT(ImportFuzz.class),
    WARNING(WarningFuzz.class),
    QUERY(QueryFuzz.class);

    private final Class<?> type;

    Targets(Class<?> type) {
        this.type = type;
    }

    String className() {
        return type.getName();
    }

    void run(byte[] input) {
        switch (this) {
            case DOCUMENT -> DocumentFuzz.fuzzerTestOneInput(input);
            case MARKDOWN -> MarkdownFuzz.fuzzerTestOneInput(input);
            case IMPORT -> ImportFuzz.fuzzerTestOneInput(input);
            case WARNING -> WarningFuzz.fuzzerTestOneInput(input);
            case QUERY -> QueryFuzz.fuzzerTestOneInput(input);
        }
    }

    /** The inputs that are kept. */
    Path corpus() {
        return Repository.root().resolve("test/fuzz").resolve(name().toLowerCase(Locale.ROOT));
    }
}
