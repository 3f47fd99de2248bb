package org.youbei.test.drill;

import java.io.IOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** Reads a wall calendar back by where its letters stand: what is in the cell of each day, and in that of each month. */
final class WallCells {
    private static final double POINTS = 72 / 25.4;
    private static final double MARGIN = 8 * POINTS;
    private static final double COLUMN = 404 * POINTS / 12;
    private static final double NUMBERS = 6.4 * POINTS;
    private static final float NUMBER_SIZE = 8.5f;
    private static final float NOTE_SIZE = 7;

    final SortedMap<LocalDate, String> days = new TreeMap<>();
    final SortedMap<Integer, String> months = new TreeMap<>();
    final int pages;
    final String text;
    final List<TextPosition> beyond;

    private WallCells(List<TextPosition> letters, int pages, int year) {
        this.pages = pages;
        StringBuilder all = new StringBuilder();
        letters.forEach(letter -> all.append(letter.getUnicode()));
        this.text = all.toString().replaceAll("\\s+", "");
        this.beyond = letters.stream()
                .filter(letter -> letter.getX() < MARGIN - 1
                        || letter.getX() + letter.getWidth() > MARGIN + 12 * COLUMN + 1
                        || letter.getY() > (297 - 8) * POINTS)
                .toList();
        for (int month = 1; month <= 12; month++) {
            column(letters, year, month);
        }
    }

    static WallCells of(byte[] pdf, int year) throws IOException {
        List<TextPosition> letters = new ArrayList<>();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            new PDFTextStripper() {
                @Override
                protected void processTextPosition(TextPosition text) {
                    letters.add(text);
                }
            }.getText(document);
            return new WallCells(letters, document.getNumberOfPages(), year);
        }
    }

    private void column(List<TextPosition> letters, int year, int month) {
        double left = MARGIN + (month - 1) * COLUMN;
        List<TextPosition> own = letters.stream()
                .filter(letter -> Math.abs(size(letter) - NOTE_SIZE) > 0.1)
                .filter(letter -> letter.getX() >= left - 0.5 && letter.getX() < left + COLUMN - 0.5)
                .toList();
        TreeMap<Float, String> numbers = new TreeMap<>();
        own.stream()
                .filter(letter -> letter.getX() < left + NUMBERS && Math.abs(size(letter) - NUMBER_SIZE) < 0.1)
                .forEach(letter -> numbers.merge(letter.getY(), letter.getUnicode(), String::concat));
        TreeMap<Float, String> cells = new TreeMap<>();
        own.forEach(letter -> {
            // Titles begin a little higher than numbers, which are larger: a row begins 5 points above its number's
            // foot.
            Float row = numbers.floorKey(letter.getY() + 5);
            cells.merge(row == null ? -1f : row, letter.getUnicode(), String::concat);
        });
        cells.remove(-1f);
        cells.forEach((row, words) -> put(year, month, numbers.getOrDefault(row, ""), words));
    }

    private static float size(TextPosition letter) {
        return letter.getTextMatrix().getScalingFactorY();
    }

    private void put(int year, int month, String number, String words) {
        String bare = words.replaceAll("\\s+", "");
        int whole = bare.indexOf("月内");
        try {
            LocalDate day = LocalDate.of(year, month, Integer.parseInt(number));
            days.put(day, whole < 0 ? bare : bare.substring(0, whole));
        } catch (DateTimeException none) {
            throw new IllegalStateException(month + " " + number + " " + words, none);
        }
        if (whole >= 0) {
            months.put(month, bare.substring(whole + 2));
        }
    }
}
