package org.youbei.test.corpus;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.net.URI;
import java.net.URL;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.youbei.diagnostic.Code;

/** All codes of the product: the static fields of type {@link Code} of every class on the class path. */
final class ProductCodes {
    private static final String PACKAGE = "org/youbei";

    private ProductCodes() {}

    /** A code and the class that declares it. */
    record Declared(Code code, String type) {}

    /** Returns the codes of all classes but those of tests, sorted by code. */
    static List<Declared> all() {
        List<Declared> all = new ArrayList<>();
        classNames().forEach(name -> codes(name, all));
        all.sort(java.util.Comparator.comparing(Declared::code).thenComparing(Declared::type));
        return all;
    }

    private static void codes(String name, List<Declared> all) {
        try {
            Class<?> type = Class.forName(name, false, ProductCodes.class.getClassLoader());
            for (Field field : type.getDeclaredFields()) {
                if (Modifier.isStatic(field.getModifiers()) && field.getType() == Code.class) {
                    field.setAccessible(true);
                    all.add(new Declared((Code) field.get(null), name));
                }
            }
        } catch (ReflectiveOperationException failure) {
            throw new IllegalStateException(name, failure);
        }
    }

    private static List<String> classNames() {
        try {
            List<String> names = new ArrayList<>();
            for (URL root : Collections.list(ProductCodes.class.getClassLoader().getResources(PACKAGE))) {
                names.addAll(classNames(root.toURI()));
            }
            return names.stream()
                    .filter(name -> !name.startsWith("org.youbei.test."))
                    .sorted()
                    .distinct()
                    .toList();
        } catch (IOException | java.net.URISyntaxException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static List<String> classNames(URI root) throws IOException {
        if (!root.getScheme().equals("jar")) {
            return classNames(Path.of(root));
        }
        try (FileSystem jar = FileSystems.newFileSystem(root, Map.of())) {
            return classNames(jar.getPath("/" + PACKAGE));
        }
    }

    private static List<String> classNames(Path root) {
        Path base = root.getParent().getParent();
        try (Stream<Path> files = Files.walk(root)) {
            return files.map(file -> base.relativize(file).toString())
                    .filter(name -> name.endsWith(".class"))
                    .filter(name -> Arrays.stream(new String[] {"package-info.class", "module-info.class"})
                            .noneMatch(name::endsWith))
                    .map(name -> name.substring(0, name.length() - ".class".length())
                            .replace('/', '.')
                            .replace('\\', '.'))
                    .toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
