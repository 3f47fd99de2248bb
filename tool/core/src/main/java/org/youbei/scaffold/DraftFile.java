package org.youbei.scaffold;

import java.util.ArrayList;
import java.util.List;

/**
 * A file that is about to be written.
 *
 * @param path the path from the workspace's root, with {@code /}
 */
public record DraftFile(String path, String text) {
    private static final String MARK = "待填：";
    private static final String OPEN = "（" + MARK;
    private static final String COMMENT = "# " + MARK;

    /** Something that a person must fill in: a text {@code （待填：…）} or a comment {@code # 待填：…}. */
    public record Blank(String path, int line, String what) {}

    /** Returns what is left to fill in, in the order of the file. */
    public List<Blank> blanks() {
        List<Blank> blanks = new ArrayList<>();
        int number = 0;
        for (String line : text.split("\n", -1)) {
            number++;
            int comment = line.indexOf(COMMENT);
            if (comment >= 0) {
                blanks.add(new Blank(path, number, line.substring(comment + COMMENT.length())));
                continue;
            }
            for (int at = line.indexOf(OPEN); at >= 0; at = line.indexOf(OPEN, at + 1)) {
                blanks.add(new Blank(path, number, line.substring(at + OPEN.length(), end(line, at))));
            }
        }
        return blanks;
    }

    /** The place of the bracket that closes the one at {@code start}; the end of the line when there is none. */
    private static int end(String line, int start) {
        int depth = 0;
        for (int at = start; at < line.length(); at++) {
            if (line.charAt(at) == '（') {
                depth++;
            } else if (line.charAt(at) == '）' && --depth == 0) {
                return at;
            }
        }
        return line.length();
    }
}
