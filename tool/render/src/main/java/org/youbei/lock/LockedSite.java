package org.youbei.lock;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.function.BiConsumer;
import java.util.random.RandomGenerator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.youbei.diagnostic.Language;
import org.youbei.html.Templates;
import org.youbei.html.Words;
import org.youbei.workspace.Assets;

/**
 * Stands between those who make the files of a site and the one who writes them. The tool's own scripts and styles pass; all else is sealed and gets a name that tells
 * nothing; the page that opens it is added. Takes files from many threads at once.
 */
public final class LockedSite implements BiConsumer<String, byte[]> {
    /** The scripts of the page that opens, in the order in which they are read. */
    static final List<String> SCRIPTS = List.of("hash", "gcm", "keys", "box", "links", "unlock");

    private static final String PLAIN_FOLDER = "assets/";

    /** What the service worker and installed apps ask for: it says nothing of this site. */
    private static final Map<String, String> NEUTRAL =
            Map.of("data/offline/places.json", "{\"places\":[],\"where\":{}}\n");

    /** A script that a page names in its policy by its hash: slides have one. */
    private static final Pattern NAMED_SCRIPT = Pattern.compile("(?:'|&#39;)sha256-([A-Za-z0-9+/]{43}=)");

    private static final int POLICY_WITHIN = 1_000;
    private static final String APP = "manifest.webmanifest";
    private static final String WORKER = "sw.js";

    private final Assets assets;
    private final Language language;
    private final BiConsumer<String, byte[]> sink;
    private final SiteKey key;
    private final String head;
    private final Set<String> sealed = ConcurrentHashMap.newKeySet();
    private final Set<String> scripts = new ConcurrentSkipListSet<>();

    /**
     * Begins a locked site.
     *
     * @param source where keys come from: one that nobody can foresee, outside tests
     * @param sink takes each file as it is to be written
     */
    public LockedSite(
            Assets assets,
            Language language,
            PassPhrase phrase,
            RandomGenerator source,
            BiConsumer<String, byte[]> sink) {
        this.assets = assets;
        this.language = language;
        this.sink = sink;
        this.key = SiteKey.make(source);
        this.head = key.head(phrase);
    }

    /**
     * What a page of the lock shows.
     *
     * @param scripts the hashes of the scripts that stand in pages, in base 64: what those pages allow themselves, the page that opens them must allow too
     */
    record Page(String lang, Map<String, String> words, List<String> scripts) {}

    @Override
    public void accept(String path, byte[] bytes) {
        if (path.startsWith(PLAIN_FOLDER) || path.equals(WORKER)) {
            sink.accept(path, bytes);
        } else if (NEUTRAL.containsKey(path)) {
            put(path, NEUTRAL.get(path));
        } else if (!path.equals(APP)) {
            if (path.endsWith(".html")) {
                noteScripts(new String(bytes, 0, Math.min(bytes.length, POLICY_WITHIN), StandardCharsets.UTF_8));
            }
            seal(path, bytes);
        }
    }

    private void noteScripts(String page) {
        NAMED_SCRIPT.matcher(page).results().forEach(found -> scripts.add(found.group(1)));
    }

    /** Seals a file; sixteen folders, since a folder of a stick (FAT) holds no more than some ten thousand such names. */
    private void seal(String path, byte[] bytes) {
        String name = key.name(path);
        if (!sealed.add(name)) {
            throw new IllegalStateException("two files of the site have one path: " + path);
        }
        String text = Base64.getEncoder().encodeToString(key.seal(name, Parcel.of(path, bytes)));
        String script = "youbeiSealed(\"" + name + "\",\"" + text + "\");\n";
        sink.accept(
                "f/" + name.charAt(0) + "/" + name.substring(1) + ".js", script.getBytes(StandardCharsets.US_ASCII));
    }

    /** Adds what opens the site, when all else was given. */
    public void finish() {
        Words words = Words.ofLock(assets, language);
        Templates templates = new Templates(assets::find);
        Page page = new Page(words.say("lang"), words.byKey(), List.copyOf(scripts));
        sink.accept("index.html", templates.fill("lock/unlock.ftlh", page));
        sink.accept("lock-about.html", templates.fill("lock/about.ftlh", page));
        put("lock.js", head);
        put(
                "assets/lock.js",
                SCRIPTS.stream()
                        .map(name -> assets.text("site/lock/" + name + ".js"))
                        .collect(Collectors.joining("\n")));
        put("assets/lock.css", assets.text("site/lock/lock.css"));
        put(
                APP,
                "{\"name\":\"" + words.say("lock.title") + "\",\"short_name\":\"" + words.say("lock.app")
                        + "\",\"id\":\"./\",\"start_url\":\"./index.html\",\"scope\":\"./\",\"display\":\"standalone\",\"icons\":[{\"src\":\"assets/icon.svg\",\"type\":\"image/svg+xml\",\"sizes\":\"any\"}]}\n");
    }

    private void put(String path, String text) {
        sink.accept(path, text.getBytes(StandardCharsets.UTF_8));
    }
}
