package org.youbei.print;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * The map from characters to glyphs of a TrueType font (OpenType {@code cmap}, format 12).
 *
 * <p>Where a glyph stands for several characters, a PDF is read back as the lowest of them: 水 would come back as the radical ⽔ (U+2F54), and
 * a search for it in the file would find nothing. So the lower twins of characters of plain texts are taken out of the map; a text that holds
 * one of them is refused, which is right: they come from broken copies.
 */
final class CharacterMap {
    private static final int GROUP_BYTES = 12;
    private static final int FIRST_GROUP = 16;
    private static final int NO_GLYPH = 0xFFFFFF;
    private static final int WAVE_DASH = 0x301C;

    private final ByteBuffer font;
    private final List<Integer> free = new ArrayList<>();

    private CharacterMap(byte[] font) {
        this.font = ByteBuffer.wrap(font);
    }

    /** Takes the twins out of the bytes of a font. */
    static void dropTwins(byte[] font) {
        new CharacterMap(font).dropTwins();
    }

    private void dropTwins() {
        int tables = font.getShort(4);
        for (int i = 0; i < tables; i++) {
            int entry = 12 + 16 * i;
            byte[] tag = new byte[4];
            font.get(entry, tag);
            if (new String(tag, StandardCharsets.ISO_8859_1).equals("cmap")) {
                maps(font.getInt(entry + 8));
            }
        }
    }

    private void maps(int table) {
        int count = font.getShort(table + 2);
        for (int i = 0; i < count; i++) {
            int map = table + font.getInt(table + 4 + 8 * i + 4);
            if (font.getShort(map) == 12) {
                groups(map);
            }
        }
    }

    private void groups(int map) {
        free.clear();
        int count = font.getInt(map + 12);
        for (int i = 0; i < count; i++) {
            int group = map + FIRST_GROUP + GROUP_BYTES * i;
            if (isTwins(font.getInt(group), font.getInt(group + 4))) {
                font.putInt(group + 8, NO_GLYPH);
                free.add(group);
            }
        }
        for (int i = 0; i < count; i++) {
            splitAtWaveDash(map + FIRST_GROUP + GROUP_BYTES * i);
        }
    }

    /** Radicals, and signs whose higher twin is the one that Chinese texts use. */
    private static boolean isTwins(int first, int last) {
        return first >= 0x2E80 && last <= 0x2FDF
                || first == last && (first == 0x2012 || first == 0x2003)
                || first == 0x2329 && last == 0x232A;
    }

    /** The wave dash, twin of the ～ of "3～6", stands in the middle of a group: what follows it moves to a group that is free now. */
    private void splitAtWaveDash(int group) {
        int first = font.getInt(group);
        int last = font.getInt(group + 4);
        if (first < WAVE_DASH && last > WAVE_DASH && !free.isEmpty()) {
            int rest = free.remove(free.size() - 1);
            font.putInt(rest, WAVE_DASH + 1);
            font.putInt(rest + 4, last);
            font.putInt(rest + 8, font.getInt(group + 8) + WAVE_DASH + 1 - first);
            font.putInt(group + 4, WAVE_DASH - 1);
        }
    }
}
