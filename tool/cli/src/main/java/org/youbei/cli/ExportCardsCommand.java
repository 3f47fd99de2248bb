package org.youbei.cli;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.youbei.distribution.CardSheet;
import org.youbei.document.CardWorkbook;
import org.youbei.link.PlanBook;
import org.youbei.report.format.CsvText;
import org.youbei.toolchain.Toolchain;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** {@code export cards}: who must get which card, to tick and take back with {@code import cards}. */
@Command(name = "cards")
final class ExportCardsCommand implements Callable<Integer> {
    private static final Path WORKBOOK = Path.of("cards.xlsx");

    @ParentCommand
    private ExportCommand export;

    @Option(names = "--format", paramLabel = "FORMAT")
    private @Nullable CardsFormat format;

    @Option(names = "--out", paramLabel = "FILE")
    private @Nullable Path out;

    @Override
    public Integer call() {
        Youbei youbei = export.youbei();
        try (Toolchain toolchain = youbei.open()) {
            PlanBook book = toolchain.check().value().orElseThrow();
            byte[] list = switch (format()) {
                case XLSX -> CardWorkbook.write(book, youbei.messages());
                case CSV -> csv(book).getBytes(StandardCharsets.UTF_8);
            };
            Path file = out == null && format() == CardsFormat.XLSX ? WORKBOOK : out;
            if (file == null) {
                youbei.terminal().out().print(new String(list, StandardCharsets.UTF_8));
            } else {
                ProductFile.write(file, list);
                youbei.terminal().out().print(file + "\n");
            }
            return Exit.CLEAN;
        }
    }

    /** What the file's name says when nothing else does. */
    private CardsFormat format() {
        if (format != null) {
            return format;
        }
        boolean csv = out != null && out.toString().toLowerCase(Locale.ROOT).endsWith(".csv");
        return csv ? CardsFormat.CSV : CardsFormat.XLSX;
    }

    private String csv(PlanBook book) {
        return CsvText.of(CardSheet.of(book, export.youbei().messages()));
    }
}
