package org.youbei.test.launcher;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.zip.ZipEntry;

/** A clone of the repository as the launcher sees it: itself, sources of a few bytes, and a Maven that only counts its calls. */
record Clone(Path root, Path programs) {
    /** What a run printed and how it ended. */
    record Run(int code, String out, String err) {}

    static Clone make(Path root, Path launcher) throws IOException {
        Clone clone = new Clone(root, root.resolve("programs"));
        for (String source : List.of("pom.xml", "tool/cli/pom.xml", "tool/cli/src/Main.java", "schemas/plan.json")) {
            Path file = root.resolve(source);
            Files.createDirectories(file.getParent());
            Files.writeString(file, source);
        }
        Files.copy(launcher, root.resolve("youbei"), StandardCopyOption.COPY_ATTRIBUTES);
        Path directives = Path.of("tool/cli/src/main/launcher/compiler.json");
        Files.createDirectories(root.resolve(directives).getParent());
        Files.copy(launcher.resolveSibling(directives), root.resolve(directives));
        writeJar(root.resolve("stub.jar"));
        clone.program("mvn", "echo \"$@\" >> mvn.calls; cp stub.jar tool/cli/target/youbei.jar; echo noise");
        return clone;
    }

    private static void writeJar(Path jar) throws IOException {
        Manifest manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        manifest.getMainAttributes().put(Attributes.Name.MAIN_CLASS, EchoMain.class.getName());
        String name = EchoMain.class.getName().replace('.', '/') + ".class";
        try (OutputStream file = Files.newOutputStream(jar);
                JarOutputStream out = new JarOutputStream(file, manifest);
                InputStream type = EchoMain.class.getClassLoader().getResourceAsStream(name)) {
            out.putNextEntry(new ZipEntry(name));
            type.transferTo(out);
        }
    }

    /** Writes a shell script into the folder of programs. */
    void program(String name, String script) throws IOException {
        writeScript(programs.resolve(name), script);
    }

    static void writeScript(Path file, String script) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, "#!/bin/sh\n" + script + "\n");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    /** Makes everything look an hour old, so that what a test touches is newer than the jar. */
    void age() throws IOException {
        FileTime hourAgo = FileTime.from(Instant.now().minusSeconds(3_600));
        try (var files = Files.walk(root)) {
            for (Path file : files.toList()) {
                Files.setLastModifiedTime(file, hourAgo);
            }
        }
    }

    int builds() throws IOException {
        Path calls = root.resolve("mvn.calls");
        return Files.exists(calls) ? Files.readAllLines(calls).size() : 0;
    }

    /** Runs the launcher in a directory by one of its names, in an environment of its own. */
    static Run run(Path directory, Map<String, String> environment, Path launcher, String... arguments)
            throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(launcher.toString()));
        command.addAll(List.of(arguments));
        Path errors = Files.createTempFile(directory, "stderr", ".txt");
        ProcessBuilder builder = new ProcessBuilder(command).directory(directory.toFile());
        builder.redirectError(errors.toFile()).environment().clear();
        builder.environment().putAll(environment);
        Process process = builder.start();
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        Run run = new Run(process.waitFor(), out, Files.readString(errors));
        Files.delete(errors);
        return run;
    }

    /** Returns an environment with this Maven and the Java of the test. */
    Map<String, String> environment() {
        return Map.of(
                "PATH", programs + ":/usr/bin:/bin",
                "HOME", root.toString(),
                "JAVA_HOME", System.getProperty("java.home"));
    }
}
