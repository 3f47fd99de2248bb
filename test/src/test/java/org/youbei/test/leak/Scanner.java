package org.youbei.test.leak;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import java.util.zip.InflaterInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** Finds canaries in bytes of any kind: as text in four encodings, escaped, in base 64, packed, in archives, pictures and PDF files. */
final class Scanner {
    private static final int DEPTH = 6;
    private static final int MOST = 64 << 20;
    private static final Pattern BASE64 = Pattern.compile("[A-Za-z0-9+/_-]{12,}={0,2}");
    private static final Pattern ESCAPE = Pattern.compile(
            "&#x([0-9A-Fa-f]{1,6});|&#(\\d{1,7});|\\\\u\\{?([0-9A-Fa-f]{4,6})}?|\\\\([0-9A-Fa-f]{4,6}) ?|((?:%[0-9A-Fa-f]{2})+)");

    private final Set<String> found = new TreeSet<>();

    private Scanner() {}

    /** Returns the names of the canaries in a file and in its name. */
    static Set<String> scan(String name, byte[] bytes) {
        Scanner scanner = new Scanner();
        scanner.text(name);
        scanner.bytes(bytes, 0);
        return scanner.found;
    }

    private void bytes(byte[] bytes, int depth) {
        if (depth > DEPTH || bytes.length == 0) {
            return;
        }
        String text = new String(bytes, StandardCharsets.UTF_8);
        text(text);
        wide(bytes);
        found.addAll(Canaries.in(new String(bytes, Charset.forName("GB18030"))));
        base64(new String(bytes, StandardCharsets.ISO_8859_1), depth);
        packed(bytes, depth);
    }

    private void wide(byte[] bytes) {
        for (int start = 0; start < 2; start++) {
            byte[] shifted = Arrays.copyOfRange(bytes, Math.min(start, bytes.length), bytes.length);
            found.addAll(Canaries.in(new String(shifted, StandardCharsets.UTF_16BE)));
            found.addAll(Canaries.in(new String(shifted, StandardCharsets.UTF_16LE)));
        }
    }

    private void text(String text) {
        String plain = text;
        for (int step = 0; step < 3; step++) {
            found.addAll(Canaries.in(plain));
            String next = unescaped(plain);
            if (next.equals(plain)) {
                return;
            }
            plain = next;
        }
    }

    private static String unescaped(String text) {
        Matcher escape = ESCAPE.matcher(text);
        return escape.replaceAll(match -> Matcher.quoteReplacement(
                match.group(1) != null
                        ? character(match.group(1), 16)
                        : match.group(2) != null
                                ? character(match.group(2), 10)
                                : match.group(3) != null
                                        ? character(match.group(3), 16)
                                        : match.group(4) != null
                                                ? character(match.group(4), 16)
                                                : percent(match.group(5))));
    }

    private static String character(String digits, int base) {
        int code = Integer.parseInt(digits, base);
        return Character.isValidCodePoint(code) ? Character.toString(code) : "";
    }

    private static String percent(String octets) {
        byte[] bytes = new byte[octets.length() / 3];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) Integer.parseInt(octets.substring(3 * i + 1, 3 * i + 3), 16);
        }
        return new String(bytes, StandardCharsets.UTF_8);
    }

    private void base64(String latin, int depth) {
        Matcher run = BASE64.matcher(latin);
        while (run.find()) {
            String bare = run.group().replace('-', '+').replace('_', '/').replace("=", "");
            try {
                bytes(Base64.getDecoder().decode(bare.length() % 4 == 1 ? bare.substring(1) : bare), depth + 1);
            } catch (IllegalArgumentException none) {
                // A run of letters that is no base 64.
            }
        }
    }

    private void packed(byte[] bytes, int depth) {
        if (starts(bytes, 'P', 'K')) {
            zip(bytes, depth);
        } else if (starts(bytes, 0x1f, 0x8b)) {
            inflated(bytes, 0, true, depth);
        } else if (bytes[0] == 0x78) {
            inflated(bytes, 0, false, depth);
        } else if (starts(bytes, '%', 'P', 'D', 'F')) {
            PdfViews.of(bytes).forEach(view -> bytes(view, depth + 1));
        } else if (starts(bytes, 0x89, 'P', 'N', 'G')) {
            for (int i = 8; i < bytes.length - 2; i++) {
                if (bytes[i] == 0x78
                        && (bytes[i + 1] == (byte) 0x9c || bytes[i + 1] == (byte) 0xda || bytes[i + 1] == 1)) {
                    inflated(bytes, i, false, depth);
                }
            }
        }
    }

    private static boolean starts(byte[] bytes, int... magic) {
        for (int i = 0; i < magic.length; i++) {
            if (bytes.length <= i || bytes[i] != (byte) magic[i]) {
                return false;
            }
        }
        return true;
    }

    private void inflated(byte[] bytes, int from, boolean gzip, int depth) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (InputStream raw = new ByteArrayInputStream(bytes, from, bytes.length - from);
                InputStream in = gzip ? new GZIPInputStream(raw) : new InflaterInputStream(raw)) {
            in.transferTo(out);
        } catch (IOException broken) {
            // What could be unpacked is looked at.
        }
        if (out.size() > MOST) {
            throw new IllegalStateException("too large to look at");
        }
        bytes(out.toByteArray(), depth + 1);
    }

    private void zip(byte[] bytes, int depth) {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                text(entry.getName());
                bytes(zip.readAllBytes(), depth + 1);
            }
        } catch (IOException broken) {
            throw new IllegalStateException(broken);
        }
    }
}
