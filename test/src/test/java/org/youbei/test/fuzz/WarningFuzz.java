package org.youbei.test.fuzz;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.youbei.diagnostic.Outcome;
import org.youbei.warning.CapReader;
import org.youbei.warning.Warning;

/** Any bytes as a warning. */
public final class WarningFuzz {
    private static final String FILE = "a.xml";

    private WarningFuzz() {}

    /** Reads the warnings: each is there or refused with a finding. */
    public static void fuzzerTestOneInput(byte[] input) {
        // Of other encodings only XML's reader knows the ends of lines.
        String lines = new String(input, StandardCharsets.ISO_8859_1).replace('\r', '\n') + "\n".repeat(input.length);
        List<Outcome<Warning>> read = CapReader.read(FILE, input);
        for (Outcome<Warning> warning : read) {
            if (warning.value().isEmpty() && !warning.hasErrors()) {
                throw new AssertionError("neither a warning nor a finding");
            }
            Findings.check(FILE, lines, warning.diagnostics());
        }
    }
}
