package org.youbei.activation;

import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.youbei.bind.ActivationBinder;
import org.youbei.diagnostic.Code;
import org.youbei.diagnostic.Diagnostic;
import org.youbei.diagnostic.Messages;
import org.youbei.diagnostic.Outcome;
import org.youbei.model.activation.Activation;
import org.youbei.parse.TextDecoder;
import org.youbei.parse.YamlParser;
import org.youbei.schema.DocumentKind;
import org.youbei.schema.SchemaChecker;
import org.youbei.text.Limits;
import org.youbei.text.Node;
import org.youbei.text.YamlEdits;

/** Puts the files that activation sheets gave into the record of the response. What is there stays as it is; one wrong value, and nothing is written. */
public final class RecordFiles {
    static final Code OTHER = Code.error("YB0751");

    private final Request request;
    private final List<Diagnostic> findings = new ArrayList<>();

    private RecordFiles(Request request) {
        this.request = request;
    }

    /**
     * What the files are read with.
     *
     * @param existing the text of a record of the workspace by its path, empty when there is none
     * @param messages the words of the workspace, for what is written
     * @param zone the zone of the workspace
     */
    public record Request(SchemaChecker schema, Function<String, String> existing, Messages messages, ZoneId zone) {}

    /**
     * A record with what sheets noted.
     *
     * @param path its path from the root of the workspace
     * @param added how many lines and values it did not have before; 0 when it holds everything already
     */
    public record Recorded(String path, String text, int added) {}

    /** A record as it was read. */
    record Read(String text, Node.Mapping root, Activation activation) {
        LocalDateTime started(ZoneId zone) {
            return activation.started().in(zone);
        }
    }

    /**
     * Returns the record with everything that the files tell.
     *
     * @param files their bytes by their names
     */
    public static Outcome<Recorded> record(Map<String, byte[]> files, Request request) {
        return new RecordFiles(request).record(files);
    }

    private Outcome<Recorded> record(Map<String, byte[]> files) {
        List<Read> given = new ArrayList<>();
        files.forEach((name, bytes) -> {
            Outcome<Read> read = TextDecoder.text(name, bytes, Limits.PLAN_FILE_BYTES, StandardCharsets.UTF_8)
                    .then(source -> read(name, source.text()));
            findings.addAll(read.diagnostics());
            read.value().ifPresent(given::add);
        });
        given.forEach(read -> sameResponse(read.activation(), given.get(0).activation()));
        if (!findings.isEmpty()) {
            return Outcome.failed(findings.stream().sorted().toList());
        }
        given.sort(Comparator.comparing(read -> read.started(request.zone())));
        String path = "activations/" + given.get(0).activation().id().value() + ".yaml";
        String existing = request.existing().apply(path);
        Outcome<Recorded> together = existing.isBlank()
                ? asNew(path, given)
                : read(path, existing).then(base -> new RecordText(path, base, request, 0).add(given));
        return together.then(this::whole);
    }

    private Outcome<Recorded> asNew(String path, List<Read> given) {
        Read first = given.get(0);
        int lines = first.activation().lines().size();
        return new RecordText(path, first, request, Math.max(1, lines)).add(given.subList(1, given.size()));
    }

    /** What was put together must read as a record again, or it is not written. */
    private Outcome<Recorded> whole(Recorded recorded) {
        if (read(recorded.path(), recorded.text()).value().isEmpty()) {
            throw new IllegalStateException("not a record any more: " + recorded.path());
        }
        return Outcome.of(recorded);
    }

    private Outcome<Read> read(String name, String text) {
        String plain = YamlEdits.plain(text);
        return YamlParser.parse(name, plain, 1, Limits.FRONT_MATTER_NODES).then(root -> {
            List<Diagnostic> wrong = request.schema().check(name, DocumentKind.ACTIVATION, root);
            return wrong.isEmpty() && root instanceof Node.Mapping mapping
                    ? Outcome.of(new Read(text, mapping, ActivationBinder.bind(name, root)))
                    : Outcome.failed(wrong);
        });
    }

    /** Files of two responses are not put together. */
    private void sameResponse(Activation one, Activation first) {
        if (!one.id().equals(first.id())) {
            findings.add(Diagnostic.at(
                            one.source(), OTHER, one.id().value(), first.id().value(), first.file())
                    .hint());
        }
    }
}
