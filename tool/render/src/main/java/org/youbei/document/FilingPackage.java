package org.youbei.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.zip.ZipOutputStream;
import org.youbei.diagnostic.Language;
import org.youbei.diagnostic.Messages;
import org.youbei.diagnostic.Phrase;
import org.youbei.html.Html;
import org.youbei.html.Markdown;
import org.youbei.html.Templates;
import org.youbei.model.Audience;
import org.youbei.model.plan.Attachment;
import org.youbei.model.plan.Plan;
import org.youbei.output.Archive;
import org.youbei.rule.Facts;
import org.youbei.rule.Rulebook;

/**
 * What is sent to the office that files a plan (备案): the explanation form (编制说明) with every field filled that is known, the checklist of papers, the text to read and its
 * source, and the attachments; one zip.
 */
public final class FilingPackage {
    private static final String TEMPLATE = "filing/form.ftlh";

    private final Request request;
    private final Plan plan;
    private final Messages messages;
    private final Templates templates;

    /**
     * What is to be packed.
     *
     * @param facts the workspace, as of the day of the package
     * @param files the bytes of a file of the workspace
     */
    public record Request(
            Facts facts,
            Rulebook rulebook,
            Language language,
            Function<String, Optional<byte[]>> assets,
            Function<String, byte[]> files) {}

    private FilingPackage(Request request, Plan plan) {
        this.request = request;
        this.plan = plan;
        this.messages = Messages.of(request.language());
        this.templates = new Templates(request.assets());
    }

    /** Returns the package of a plan as a zip; the same bytes for the same workspace and day. */
    public static byte[] of(Plan plan, Request request) {
        return new FilingPackage(request, plan).zip();
    }

    private byte[] zip() {
        Map<String, byte[]> parts = new TreeMap<>();
        FilingPapers papers = new FilingPapers(request.facts(), request.rulebook(), plan, messages);
        parts.put(name("filing.file.explanation", ".html"), fill(papers.explanation(tag())));
        parts.put(name("filing.file.checklist", ".html"), fill(papers.checklist(tag())));
        parts.put(name("filing.file.text", ".html"), fill(papers.text(tag(), body())));
        parts.put(name("filing.file.text", ".md"), request.files().apply(plan.file()));
        String folder = plan.file().substring(0, plan.file().lastIndexOf('/') + 1);
        for (Attachment attachment : plan.attachments()) {
            String path = folder + attachment.file();
            if (request.facts().workspace().paths().contains(path)) {
                parts.put(
                        name("filing.file.attachments", "/")
                                + attachment.file().substring(attachment.file().lastIndexOf('/') + 1),
                        request.files().apply(path));
            }
        }
        return zip(parts);
    }

    private static byte[] zip(Map<String, byte[]> parts) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream out = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                out.putNextEntry(Archive.entry(part.getKey()));
                out.write(part.getValue());
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return bytes.toByteArray();
    }

    private String name(String key, String ending) {
        return messages.say(Phrase.of(key)) + ending;
    }

    private String tag() {
        return request.language().tag();
    }

    private byte[] fill(FilingForm form) {
        return templates.fill(TEMPLATE, form);
    }

    private Html body() {
        return new Markdown()
                .render(
                        plan.file(),
                        request.facts().bodies().apply(plan.file()),
                        plan.outline(),
                        Audience.COMMAND,
                        new PaperNames(request.facts().book()))
                .value()
                .orElseGet(() -> new Html(""));
    }
}
