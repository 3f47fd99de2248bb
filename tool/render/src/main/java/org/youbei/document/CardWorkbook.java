package org.youbei.document;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.youbei.diagnostic.Messages;
import org.youbei.diagnostic.Outcome;
import org.youbei.diagnostic.Phrase;
import org.youbei.distribution.CardImport;
import org.youbei.distribution.CardSheet;
import org.youbei.link.PlanBook;
import org.youbei.text.Csv.Cell;

/** The list of who must get which card as an Excel workbook (ECMA-376), written and read back. All cells that are written are texts. */
public final class CardWorkbook {
    /** Cells that are not there count as empty; a sheet with more columns than this is no list of ours. */
    private static final int MOST_COLUMNS = 64;

    private CardWorkbook() {}

    /** Returns the bytes of the workbook; the same for the same book. */
    public static byte[] write(PlanBook book, Messages messages) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(bytes, ReportWorkbook.APPLICATION, ReportWorkbook.VERSION)) {
            ReportWorkbook.sheet(workbook, messages.say(Phrase.of("cards.sheet")), CardSheet.of(book, messages));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return FixedTimes.of(bytes.toByteArray());
    }

    /** Returns the rows of the first sheet that hold something. The line of a cell is its row, the column its column. */
    public static Outcome<List<List<Cell>>> read(String file, byte[] bytes) {
        ReadingOptions formats = new ReadingOptions(true, false);
        try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(bytes), formats);
                Stream<Row> rows = workbook.getFirstSheet().openStream()) {
            return Outcome.of(rows.map(CardWorkbook::cells)
                    .filter(cells ->
                            cells.stream().anyMatch(cell -> !cell.text().isBlank()))
                    .toList());
        } catch (IOException | ExcelReaderException | UncheckedIOException failure) {
            return Outcome.failed(CardImport.unreadable(file, String.valueOf(failure.getMessage())));
        }
    }

    private static List<Cell> cells(Row row) {
        List<Cell> cells = new ArrayList<>();
        int columns = Math.min(MOST_COLUMNS, row.getCellCount());
        for (int i = 0; i < columns; i++) {
            String text = row.getOptionalCell(i).map(CardWorkbook::text).orElse("");
            cells.add(new Cell(text, row.getRowNum(), i + 1));
        }
        return cells;
    }

    private static String text(org.dhatim.fastexcel.reader.Cell cell) {
        if (cell.getType() != CellType.NUMBER) {
            return Optional.ofNullable(cell.getText()).orElse("");
        }
        if (isDay(cell.getDataFormatString())) {
            return cell.asDate().toLocalDate().toString();
        }
        BigDecimal number = cell.asNumber().stripTrailingZeros();
        return number.toPlainString();
    }

    /** Spreadsheets keep a day as a number; its format alone tells. */
    private static boolean isDay(@org.jspecify.annotations.Nullable String format) {
        return format != null && format.toLowerCase(Locale.ROOT).contains("yy");
    }
}
