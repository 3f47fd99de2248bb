package org.youbei.workspace;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.youbei.diagnostic.Code;
import org.youbei.diagnostic.Diagnostic;
import org.youbei.text.Limits;
import org.youbei.text.SourceRange;

/** Which paths belong to a workspace, and what they must be, so that every system and every stick can hold it. */
public final class PathRules {
    /** The folders beside {@code youbei.yaml} whose files belong to the workspace. */
    static final List<String> FOLDERS = List.of("plans", "drills", "activations");

    static final Code LINK = Code.error("YB0006");
    static final Code PATH_TOO_LONG = Code.error("YB0007");
    static final Code CASE_TWIN = Code.error("YB0008");
    static final Code RESERVED_NAME = Code.error("YB0009");
    static final Code NOT_NORMALISED = Code.error("YB0010");

    /** A device of Windows: it stays one with any ending, and with blanks before that. */
    private static final Pattern DEVICE =
            Pattern.compile("(?i)(con|prn|aux|nul|conin\\$|conout\\$|com[1-9¹²³]|lpt[1-9¹²³])( *(?:\\..*)?)");

    /** No device has a longer name. */
    public static final int LONGEST_DEVICE = "conout$".length();

    private static final Pattern REFUSED_SIGN = Pattern.compile("[<>:\"|?*\\\\\\p{Cntrl}]");
    private static final Pattern REFUSED_END = Pattern.compile("[. ]+$");

    private PathRules() {}

    /** Returns whether a path is one of a workspace's files: its settings, or a file of its folders with no hidden name on the way. */
    public static boolean isOfWorkspace(String path) {
        int slash = path.indexOf('/');
        return slash < 0
                ? path.equals(Workspace.CONFIG)
                : FOLDERS.contains(path.substring(0, slash)) && !path.contains("/.");
    }

    /** Returns whether a file at this path overrides an asset. */
    public static boolean isOverride(String path) {
        return Assets.FOLDERS.stream().anyMatch(path::startsWith);
    }

    /** Returns the finding about a link or anything else that is no file. */
    public static Diagnostic refusedLink(String path) {
        return Diagnostic.at(SourceRange.ofFile(path), LINK, path).hint();
    }

    /** Returns what is wrong with these paths. */
    public static List<Diagnostic> check(List<String> paths) {
        List<Diagnostic> findings = new ArrayList<>();
        Map<String, String> folded = new HashMap<>();
        Set<String> folders = new HashSet<>();
        for (String path : paths) {
            SourceRange place = SourceRange.ofFile(path);
            if (path.length() > Limits.PATH_UNITS) {
                findings.add(Diagnostic.at(place, PATH_TOO_LONG, path.length(), Limits.PATH_UNITS)
                        .hint());
            }
            for (String name : path.split("/", -1)) {
                if (!isStorable(name)) {
                    findings.add(Diagnostic.at(place, RESERVED_NAME, name).hint(storable(name)));
                }
            }
            if (!Normalizer.isNormalized(path, Normalizer.Form.NFC)) {
                findings.add(Diagnostic.at(place, NOT_NORMALISED, path).hint());
            }
            String twin = folded.putIfAbsent(folded(path), path);
            if (twin != null) {
                String name = path.substring(path.lastIndexOf('/') + 1);
                findings.add(Diagnostic.at(place, CASE_TWIN, twin).hint(name, numbered(name, "-2")));
            }
            folders(path, folders, folded, findings);
        }
        return findings;
    }

    /** Looks at the folders of a path that were not looked at before, from the inside out. */
    private static void folders(String path, Set<String> seen, Map<String, String> folded, List<Diagnostic> findings) {
        int end = path.lastIndexOf('/');
        while (end > 0 && seen.add(path.substring(0, end))) {
            String folder = path.substring(0, end);
            String twin = folded.putIfAbsent(folded(folder), folder);
            if (twin != null) {
                findings.add(Diagnostic.at(SourceRange.ofFile(path), CASE_TWIN, twin)
                        .messageOf("folder", folder, twin)
                        .hintOf("folder.hint", folder, twin));
            }
            end = path.lastIndexOf('/', end - 1);
        }
    }

    /** Returns whether every system can hold a file of this name. */
    public static boolean isStorable(String name) {
        return storable(name).equals(name);
    }

    /** Returns the name if every system can hold it, else one like it that they can. */
    public static String storable(String name) {
        String signs = REFUSED_SIGN.matcher(name).replaceAll("-");
        String ended = REFUSED_END.matcher(signs).replaceAll("");
        return DEVICE.matcher(ended).matches() ? numbered(ended, "-1") : ended.isEmpty() ? "1" : ended;
    }

    /** Puts a number behind a name, before its ending. */
    private static String numbered(String name, String number) {
        int dot = name.indexOf('.');
        return dot < 0 ? name + number : name.substring(0, dot).stripTrailing() + number + name.substring(dot);
    }

    /** Returns a path as systems compare it that do not tell capital letters from small ones: character by character. */
    private static String folded(String path) {
        StringBuilder folded = new StringBuilder(path.length());
        path.codePoints()
                .map(Character::toUpperCase)
                .map(Character::toLowerCase)
                .forEach(folded::appendCodePoint);
        return folded.toString();
    }
}
