package org.youbei.parse;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.youbei.diagnostic.Code;
import org.youbei.diagnostic.Diagnostic;
import org.youbei.diagnostic.Outcome;
import org.youbei.text.Limits;
import org.youbei.text.SourceFile;
import org.youbei.text.SourceRange;
import org.youbei.text.Span;

/** Turns the bytes of a file into its text: UTF-8 and nothing else, with or without a byte order mark, line ends LF or CRLF. */
public final class TextDecoder {
    static final Code NOT_UTF8 = Code.error("YB0001");
    static final Code CONFLICT_MARKER = Code.error("YB0002");
    static final Code FILE_TOO_LARGE = Code.error("YB0003");
    static final Code LINE_TOO_LONG = Code.error("YB0004");
    static final Code FORBIDDEN_CHARACTER = Code.error("YB0005");

    private TextDecoder() {}

    /**
     * Returns the text of a file.
     *
     * @param path the path from the workspace's root
     * @param limit the most bytes that such a file may have
     */
    public static Outcome<SourceFile> decode(String path, byte[] bytes, int limit) {
        return text(path, bytes, limit, StandardCharsets.UTF_8).then(file -> {
            List<Diagnostic> findings = inspect(file);
            return findings.isEmpty() ? Outcome.of(file) : Outcome.failed(findings);
        });
    }

    /**
     * Returns the text of a file that is not one of the workspace: decoded as strictly, but with whatever characters and lines it has.
     *
     * @param charset UTF-8, or another for a file that is known to be in it
     */
    public static Outcome<SourceFile> text(String path, byte[] bytes, int limit, Charset charset) {
        if (bytes.length > limit) {
            return Outcome.failed(tooLarge(path, bytes.length, limit));
        }
        if (looksLikeUtf16(bytes)) {
            return Outcome.failed(
                    Diagnostic.at(SourceRange.ofFile(path), NOT_UTF8, "UTF-16").hint("UTF-16"));
        }
        if (charset.equals(StandardCharsets.UTF_8)) {
            int start = startsWithMark(bytes) ? 3 : 0;
            String sound = new String(bytes, start, bytes.length - start, charset);
            // What is broken would be this character; a text that holds it is decoded slowly.
            if (sound.indexOf('\uFFFD') < 0) {
                return Outcome.of(new SourceFile(path, newlines(sound)));
            }
        }
        ByteBuffer in = ByteBuffer.wrap(bytes);
        if (startsWithMark(bytes)) {
            in.position(3);
        }
        CharBuffer out = CharBuffer.allocate(in.remaining() + 1);
        CharsetDecoder decoder = strict(charset);
        boolean broken = decoder.decode(in, out, true).isError();
        String text = newlines(out.flip().toString());
        if (broken) {
            return Outcome.failed(broken(path, bytes, text, charset));
        }
        return Outcome.of(new SourceFile(path, text));
    }

    /** Returns the finding of a file that has more bytes than it may. */
    public static Diagnostic tooLarge(String path, long bytes, int limit) {
        return Diagnostic.at(SourceRange.ofFile(path), FILE_TOO_LARGE, bytes, limit)
                .hint();
    }

    /** Returns the text of a file to show lines of, whatever is wrong with it; what cannot or must not be shown is {@code U+FFFD}. */
    public static SourceFile decodeToShow(String path, byte[] bytes) {
        String text = newlines(new String(bytes, StandardCharsets.UTF_8));
        StringBuilder shown = new StringBuilder(text.length());
        for (int i = text.startsWith("\uFEFF") ? 1 : 0; i < text.length(); i++) {
            char c = text.charAt(i);
            shown.append(c != '\n' && isForbidden(c) ? '\uFFFD' : c);
        }
        return new SourceFile(path, shown.toString());
    }

    private static boolean startsWithMark(byte[] bytes) {
        return bytes.length >= 3 && bytes[0] == (byte) 0xEF && bytes[1] == (byte) 0xBB && bytes[2] == (byte) 0xBF;
    }

    private static boolean looksLikeUtf16(byte[] bytes) {
        if (bytes.length < 2) {
            return false;
        }
        int mark = (bytes[0] & 0xFF) << 8 | bytes[1] & 0xFF;
        return mark == 0xFEFF || mark == 0xFFFE || (bytes[0] == 0) != (bytes[1] == 0);
    }

    private static CharsetDecoder strict(Charset charset) {
        return charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
    }

    private static String newlines(String text) {
        return text.indexOf('\r') < 0 ? text : text.replace("\r\n", "\n");
    }

    private static Diagnostic broken(String path, byte[] bytes, String sound, Charset charset) {
        int line = 1 + (int) sound.chars().filter(c -> c == '\n').count();
        String last = sound.substring(sound.lastIndexOf('\n') + 1);
        Span span = Span.of(line, last.codePointCount(0, last.length()) + 1, 1);
        if (!charset.equals(StandardCharsets.UTF_8)) {
            return Diagnostic.at(path, span, NOT_UTF8)
                    .messageOf("charset", charset.name())
                    .hintOf("charset.hint");
        }
        return isGb18030(bytes)
                ? Diagnostic.at(path, span, NOT_UTF8, "GB18030").hint("GB18030")
                : Diagnostic.at(path, span, NOT_UTF8).messageOf("damaged").hintOf("damaged.hint");
    }

    private static boolean isGb18030(byte[] bytes) {
        try {
            strict(Charset.forName("GB18030")).decode(ByteBuffer.wrap(bytes));
            return true;
        } catch (CharacterCodingException neither) {
            return false;
        }
    }

    private static List<Diagnostic> inspect(SourceFile file) {
        List<Diagnostic> findings = new ArrayList<>();
        String text = file.text();
        int line = 1;
        for (int start = 0; start <= text.length(); line++) {
            int found = text.indexOf('\n', start);
            int end = found < 0 ? text.length() : found;
            if (isConflictMarker(text, start, end)) {
                Span span = Span.of(line, 1, end - start);
                return List.of(Diagnostic.at(file.path(), span, CONFLICT_MARKER).hint());
            }
            inspectLine(file, line, start, end, findings);
            start = end + 1;
        }
        return findings;
    }

    private static boolean isConflictMarker(String text, int start, int end) {
        return end - start >= 7
                && (text.startsWith("<<<<<<<", start) || text.startsWith(">>>>>>>", start))
                && (end - start == 7 || text.charAt(start + 7) == ' ');
    }

    private static void inspectLine(SourceFile file, int line, int start, int end, List<Diagnostic> findings) {
        String text = file.text();
        if (end - start > Limits.LINE_CHARACTERS) {
            findings.add(
                    Diagnostic.at(file.path(), Span.of(line, 1, 1), LINE_TOO_LONG, end - start, Limits.LINE_CHARACTERS)
                            .hint());
        }
        for (int at = start; at < end; at++) {
            char c = text.charAt(at);
            if (isForbidden(c)) {
                int column = text.codePointCount(start, at) + 1;
                findings.add(Diagnostic.at(
                                file.path(), Span.of(line, column, 1), FORBIDDEN_CHARACTER, "U+%04X".formatted((int) c))
                        .hint());
                return;
            }
        }
    }

    /** Returns whether a text may not hold this: control characters other than the tab, marks of writing direction, characters of no width, noncharacters. */
    public static boolean isForbidden(char c) {
        if (c >= 0x2070 && c < 0xFDD0) {
            return false;
        }
        if (c < 0x200B) {
            return c < ' ' && c != '\t' || c >= 0x7F && c < 0xA0;
        }
        return c <= 0x200F
                || c >= 0x2028 && c <= 0x202E
                || c >= 0x2060 && c <= 0x206F
                || c == 0xFEFF
                || c >= 0xFDD0 && c <= 0xFDEF
                || c >= 0xFFFE
                || c >= 0xFFF9 && c <= 0xFFFB;
    }
}
