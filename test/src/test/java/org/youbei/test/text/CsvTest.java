package org.youbei.test.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.youbei.text.Csv;
import org.youbei.text.Csv.Cell;

/** Tables as spreadsheets write them, each cell with its place. */
final class CsvTest {
    @Test
    void quotesHoldCommasQuotesAndLineEnds() {
        assertEquals(
                List.of(
                        List.of(new Cell("a,b", 1, 1), new Cell("说“\"好\"”", 1, 7), new Cell("", 1, 18)),
                        List.of(new Cell("two\nlines", 2, 1), new Cell("𠮷x", 3, 8), new Cell("end", 3, 11))),
                Csv.read("\"a,b\",\"说“\"\"好\"\"”\",\n\"two\nlines\",𠮷x,end"));
    }

    @Test
    void emptyRowsAreLeftOutAndCounted() {
        assertEquals(List.of(List.of(new Cell("x", 3, 1))), Csv.read("\n,, ,\nx\n\n"));
    }

    @Test
    void aQuoteThatIsNeverClosedHoldsTheRest() {
        assertEquals(List.of(List.of(new Cell("a", 1, 1), new Cell("b,c\nd", 1, 3))), Csv.read("a,\"b,c\nd"));
    }
}
