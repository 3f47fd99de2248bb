package org.youbei.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.youbei.diagnostic.ToolException;
import org.youbei.workspace.DirectoryFiles;

/** Opens a file in the editor that the person chose, when a person sits there. */
final class Editor {
    private Editor() {}

    static void open(Terminal terminal, Path file) {
        Map<String, String> environment = terminal.environment();
        Optional<String> editor = Stream.of("VISUAL", "EDITOR")
                .map(name -> environment.getOrDefault(name, ""))
                .filter(value -> !value.isBlank())
                .findFirst();
        if (!terminal.interactive() || editor.isEmpty()) {
            return;
        }
        List<String> command = new ArrayList<>(List.of(editor.get().trim().split("\\s+")));
        command.add(file.toString());
        try {
            new ProcessBuilder(command).inheritIO().start().waitFor();
        } catch (IOException failure) {
            throw new ToolException("new.editor", editor.get(), DirectoryFiles.reason(failure));
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
