package org.youbei.test.corpus;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The steps of a {@code setup.txt}: what a case needs and a file in git cannot show or keep, such as another encoding, a link or an invisible character. One step a
 * line; texts may hold {@code \n}, {@code \xHH} and {@code \\uHHHH}:
 *
 * <pre>
 * delete  PATH                 takes the file away
 * encode  PATH CHARSET         writes it in another encoding
 * bom     PATH                 puts a byte order mark before it
 * crlf    PATH                 ends its lines as Windows does
 * link    PATH TARGET          makes a symbolic link
 * replace PATH OLD => NEW      changes a text, which stands there once
 * fill    PATH WORD TIMES TEXT puts the text so many times in place of the word
 * append  PATH TIMES TEXT      puts the text so many times behind it
 * </pre>
 */
record Setup(Path workspace) {
    private static final Pattern ESCAPE = Pattern.compile("\\\\(n|x[0-9A-F]{2}|u[0-9A-F]{4})");

    void run(String steps) {
        steps.lines().filter(line -> !line.isBlank()).forEach(line -> {
            String[] words = line.split(" ", 3);
            try {
                step(words[0], workspace.resolve(unescape(words[1])), words.length > 2 ? words[2] : "");
            } catch (IOException failure) {
                throw new UncheckedIOException(line, failure);
            }
        });
    }

    private static void step(String verb, Path file, String rest) throws IOException {
        switch (verb) {
            case "delete" -> Files.delete(file);
            case "encode" -> Files.write(file, Files.readString(file).getBytes(Charset.forName(rest)));
            case "bom" -> Files.writeString(file, "\uFEFF" + Files.readString(file));
            case "crlf" -> Files.writeString(file, Files.readString(file).replace("\n", "\r\n"));
            case "link" -> Files.createSymbolicLink(file, Path.of(rest));
            case "replace" -> replace(file, rest.split(" => ", 2));
            case "fill" -> fill(file, rest.split(" ", 3));
            case "append" -> append(file, rest.split(" ", 2));
            default -> throw new IllegalArgumentException("no such step: " + verb);
        }
    }

    private static void replace(Path file, String[] texts) throws IOException {
        String old = unescape(texts[0]);
        String text = Files.readString(file);
        if (text.indexOf(old) < 0 || text.indexOf(old) != text.lastIndexOf(old)) {
            throw new IllegalArgumentException("not there exactly once: " + old);
        }
        Files.writeString(file, text.replace(old, unescape(texts[1])));
    }

    private static void fill(Path file, String[] words) throws IOException {
        String text = unescape(words[2]).repeat(Integer.parseInt(words[1]));
        Files.writeString(file, Files.readString(file).replace(words[0], text));
    }

    private static void append(Path file, String[] words) throws IOException {
        Files.createDirectories(file.getParent());
        byte[] before = Files.exists(file) ? Files.readAllBytes(file) : new byte[0];
        byte[] more = bytes(words[1].repeat(Integer.parseInt(words[0])));
        byte[] all = java.util.Arrays.copyOf(before, before.length + more.length);
        System.arraycopy(more, 0, all, before.length, more.length);
        Files.write(file, all);
    }

    /** The bytes of a text in which {@code \xHH} is one byte, so that it need not be UTF-8. */
    private static byte[] bytes(String escaped) {
        String latin = new String(escaped.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
        return unescape(latin).getBytes(StandardCharsets.ISO_8859_1);
    }

    private static String unescape(String text) {
        return ESCAPE.matcher(text).replaceAll(found -> Matcher.quoteReplacement(character(found.group(1))));
    }

    private static String character(String escape) {
        return escape.equals("n") ? "\n" : String.valueOf((char) Integer.parseInt(escape.substring(1), 16));
    }
}
