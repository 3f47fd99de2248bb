package org.youbei.site;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import org.youbei.model.PlaceKind;
import org.youbei.workspace.Assets;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a browser needs to install the site and to keep it without a network: the manifest of the app, the service worker at the root, and whose each plan's page is, so that a
 * town can be kept alone. What files there are, and their fingerprints, is in the site's own {@code manifest.json}.
 */
final class Offline {
    private static final String PATH = "offline.html";

    private final Context context;
    private final Assets assets;
    private final BiConsumer<String, byte[]> sink;

    Offline(Context context, Assets assets, BiConsumer<String, byte[]> sink) {
        this.context = context;
        this.assets = assets;
        this.sink = sink;
    }

    /** Writes the files beside the page. */
    void write() {
        put("sw.js", assets.text("site/offline/sw.js"));
        put("manifest.webmanifest", json(app()));
        Map<String, Object> places = new LinkedHashMap<>();
        places.put("places", places());
        places.put("where", where());
        put("data/offline/places.json", json(places));
    }

    Page page() {
        List<Link> trail = List.of(context.home(PATH), new Link(context.words().say("offline.title"), ""));
        return new Page(
                PATH,
                "site/offline.ftlh",
                new OfflinePage(context.shell(PATH, context.words().say("offline.title"), trail)));
    }

    private Map<String, Object> app() {
        Map<String, Object> app = new LinkedHashMap<>();
        app.put("name", context.siteTitle());
        app.put("short_name", context.words().say("offline.app"));
        app.put("lang", context.shell(PATH, "", List.of()).lang());
        app.put("id", "./");
        app.put("start_url", "./index.html");
        app.put("scope", "./");
        app.put("display", "standalone");
        app.put("background_color", "#f3f5f3");
        app.put("theme_color", "#0a3034");
        app.put("icons", List.of(icon("any"), icon("maskable")));
        return app;
    }

    private static Map<String, String> icon(String purpose) {
        Map<String, String> icon = new LinkedHashMap<>();
        icon.put("src", "assets/icon.svg");
        icon.put("type", "image/svg+xml");
        icon.put("sizes", "any");
        icon.put("purpose", purpose);
        return icon;
    }

    /** The towns to choose from: code and name. */
    private List<List<String>> places() {
        return context.book().workspace().registers().places().stream()
                .filter(place -> place.kind() == PlaceKind.TOWN)
                .map(place -> List.of(place.id().value(), place.name()))
                .toList();
    }

    /** The place of each plan's page. */
    private Map<String, String> where() {
        Map<String, String> where = new TreeMap<>();
        context.book()
                .workspace()
                .plans()
                .forEach(plan ->
                        where.put(Urls.plan(plan.id()), plan.place().id().value()));
        return where;
    }

    private static String json(Object value) {
        return new JsonMapper().writeValueAsString(value) + "\n";
    }

    private void put(String path, String text) {
        sink.accept(path, text.getBytes(StandardCharsets.UTF_8));
    }
}
