package org.youbei.html;

import freemarker.cache.TemplateLoader;
import freemarker.core.HTMLOutputFormat;
import freemarker.core.TemplateClassResolver;
import freemarker.template.Configuration;
import freemarker.template.Template;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TimeZone;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.youbei.diagnostic.ToolException;

/** Fills the FreeMarker templates of the site. Values are escaped as HTML; a template sees records and lists and can call nothing else. */
public final class Templates {
    /** What makes tags mere text. */
    private static final String NOT_READ = "noparse";

    private final Function<String, Optional<byte[]>> assets;
    private final Configuration configuration;
    private final Map<String, Template> parsed = new ConcurrentHashMap<>();
    private final Map<String, Optional<Layout>> layouts = new ConcurrentHashMap<>();
    private final ThreadLocal<Utf8Writer> writers = ThreadLocal.withInitial(Utf8Writer::new);

    /** Makes the templates of these assets: a function from a path such as {@code templates/site/plan.ftlh} to its bytes. */
    public Templates(Function<String, Optional<byte[]>> assets) {
        this.assets = assets;
        configuration = new Configuration(Configuration.VERSION_2_3_34);
        configuration.setTemplateLoader(new AssetLoader(assets));
        configuration.setDefaultEncoding("UTF-8");
        configuration.setOutputFormat(HTMLOutputFormat.INSTANCE);
        configuration.setObjectWrapper(new RecordWrapper());
        configuration.setNewBuiltinClassResolver(TemplateClassResolver.ALLOWS_NOTHING_RESOLVER);
        configuration.setAPIBuiltinEnabled(false);
        configuration.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
        configuration.setLogTemplateExceptions(false);
        configuration.setWrapUncheckedExceptions(true);
        configuration.setLocale(Locale.ROOT);
        configuration.setTimeZone(TimeZone.getTimeZone("UTC"));
        configuration.setNumberFormat("computer");
        configuration.setBooleanFormat("c");
        configuration.setLocalizedLookup(false);
        configuration.setTemplateUpdateDelayMilliseconds(Long.MAX_VALUE);
        configuration.setWhitespaceStripping(true);
    }

    /**
     * Returns a page, in UTF-8.
     *
     * @param name the template's path below {@code templates/}
     * @param page the page's record, whose components the template names
     */
    public byte[] fill(String name, Record page) {
        try {
            Utf8Writer out = writers.get();
            out.reset();
            Optional<Layout> layout = layout(name);
            if (layout.isEmpty() || !layout.get().write(page, out)) {
                out.reset();
                template(name).process(page, out);
            }
            return out.toByteArray();
        } catch (TemplateException failure) {
            throw new ToolException("tool.template", name, failure.getMessageWithoutStackTop());
        } catch (IOException | UncheckedIOException failure) {
            throw new ToolException("tool.template", name, String.valueOf(failure.getMessage()));
        }
    }

    /** Returns whether pages are filled from a template without FreeMarker, as long as they hold nothing unusual. */
    public boolean isLayout(String name) {
        return layout(name).isPresent();
    }

    /** Returns a template as a layout; empty when it has what layouts do not know. */
    private Optional<Layout> layout(String name) {
        Optional<Layout> known = layouts.get(name);
        if (known == null) {
            try {
                known = Optional.of(new LayoutReader(this::stripped).read(name));
            } catch (Unsure unsure) {
                known = Optional.empty();
            }
            layouts.put(name, known);
        }
        return known;
    }

    /** Returns the text of a template as FreeMarker has it after reading: without the blanks that it strips. */
    private String stripped(String name) {
        try {
            String source = assets.apply("templates/" + name)
                    .map(bytes -> new String(bytes, StandardCharsets.UTF_8))
                    .orElse(NOT_READ);
            if (source.contains(NOT_READ) || !name.endsWith(".ftlh")) {
                throw new Unsure(name);
            }
            StringWriter text = new StringWriter();
            template(name).dump(text);
            return text.toString();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure.getMessage(), failure);
        }
    }

    private Template template(String name) throws IOException {
        Template known = parsed.get(name);
        if (known == null) {
            known = configuration.getTemplate(name);
            parsed.put(name, known);
        }
        return known;
    }

    /** Loads templates from the assets. */
    private record AssetLoader(Function<String, Optional<byte[]>> assets) implements TemplateLoader {
        @Override
        public @org.jspecify.annotations.Nullable Object findTemplateSource(String name) {
            return assets.apply("templates/" + name)
                    .map(bytes -> new String(bytes, StandardCharsets.UTF_8))
                    .orElse(null);
        }

        @Override
        public long getLastModified(Object source) {
            return 0;
        }

        @Override
        public Reader getReader(Object source, String encoding) {
            return new StringReader((String) source);
        }

        @Override
        public void closeTemplateSource(Object source) {}
    }
}
