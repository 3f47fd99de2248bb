package org.youbei.test.site;

import com.microsoft.playwright.Browser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Gives tests the sample's site and a browser, each made once for the whole run. */
final class SharedSite implements ParameterResolver {
    private static final ExtensionContext.Namespace NAMESPACE = ExtensionContext.Namespace.create(SharedSite.class);

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return List.of(SampleSite.class, Browser.class)
                .contains(parameter.getParameter().getType());
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        ExtensionContext.Store store = context.getRoot().getStore(NAMESPACE);
        if (parameter.getParameter().getType() == Browser.class) {
            return store.computeIfAbsent(Chromium.class, key -> Chromium.start(), Chromium.class)
                    .browser();
        }
        return store.computeIfAbsent(Built.class, key -> Built.inTemporaryDirectory(), Built.class)
                .site();
    }

    /** A site that vanishes at the end of the run. */
    private record Built(SampleSite site) implements AutoCloseable {
        static Built inTemporaryDirectory() {
            try {
                return new Built(SampleSite.build(Files.createTempDirectory("youbei-site"), 2));
            } catch (IOException failure) {
                throw new IllegalStateException(failure);
            }
        }

        @Override
        public void close() throws IOException {
            try (Stream<Path> files = Files.walk(site.out())) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }
}
