package org.youbei.html;

import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.ext.footnotes.FootnoteExtension;
import com.vladsch.flexmark.ext.tables.TablesExtension;
import com.vladsch.flexmark.html.AttributeProvider;
import com.vladsch.flexmark.html.HtmlRenderer;
import com.vladsch.flexmark.html.HtmlWriter;
import com.vladsch.flexmark.html.IndependentAttributeProviderFactory;
import com.vladsch.flexmark.html.renderer.AttributablePart;
import com.vladsch.flexmark.html.renderer.LinkResolverContext;
import com.vladsch.flexmark.html.renderer.NodeRenderer;
import com.vladsch.flexmark.html.renderer.NodeRendererContext;
import com.vladsch.flexmark.html.renderer.NodeRendererFactory;
import com.vladsch.flexmark.html.renderer.NodeRenderingHandler;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.ast.NodeVisitor;
import com.vladsch.flexmark.util.ast.VisitHandler;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.data.DataKey;
import com.vladsch.flexmark.util.data.MutableDataSet;
import com.vladsch.flexmark.util.html.MutableAttributes;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.youbei.diagnostic.Code;
import org.youbei.diagnostic.Diagnostic;
import org.youbei.diagnostic.Outcome;
import org.youbei.model.Audience;
import org.youbei.model.plan.Outline;
import org.youbei.text.Limits;
import org.youbei.text.SourceRange;

/** Turns the Markdown body of a plan into HTML: CommonMark with tables and footnotes, heading ids of the outline, no raw HTML, no address but allowed ones. */
public final class Markdown {
    static final Code TOO_SLOW = Code.error("YB0601");

    private static final DataKey<Map<Integer, String>> IDS = new DataKey<>("youbei.ids", Map.of());
    private static final DataKey<LinkTargets> TARGETS = new DataKey<>("youbei.targets", new NoTargets());
    /** The level of a body's highest headings on its page. */
    static final int TOP_LEVEL = 3;

    private static final int GUARDED_MARKS = 3_000;
    private static final int PLAIN_ATTEMPT_STACK = 64 << 20;

    private final Parser parser;
    private final HtmlRenderer renderer;

    public Markdown() {
        MutableDataSet options = new MutableDataSet()
                .set(Parser.EXTENSIONS, List.of(TablesExtension.create(), FootnoteExtension.create()))
                .set(TablesExtension.CLASS_NAME, "grid")
                .set(FootnoteExtension.FOOTNOTE_BACK_REF_STRING, "↩")
                .set(HtmlRenderer.ESCAPE_HTML, true)
                .set(HtmlRenderer.GENERATE_HEADER_ID, false)
                .set(HtmlRenderer.RENDER_HEADER_ID, false)
                .set(HtmlRenderer.INDENT_SIZE, 0);
        this.parser = Parser.builder(options).build();
        this.renderer = HtmlRenderer.builder(options)
                .nodeRendererFactory(new LineBreaks.Factory())
                .attributeProviderFactory(new Attributes.Factory())
                .build();
    }

    /**
     * Returns a body as HTML.
     *
     * @param file the path of its file, for findings
     * @param audience whom the edition is for; passages for others are left out
     */
    public Outcome<Html> render(String file, String body, Outline outline, Audience audience, LinkTargets targets) {
        BodyText text = BodyText.prepare(body, outline, audience);
        try {
            String html = marks(text.text()) > GUARDED_MARKS
                    ? guarded(text, outline, targets)
                    : plain(text, outline, targets);
            return Outcome.of(new Html(new Marks(outline, targets).replace(TableBoxes.around(html))));
        } catch (StackOverflowError | TimeoutException endless) {
            return Outcome.failed(Diagnostic.at(SourceRange.ofFile(file), TOO_SLOW, Limits.MARKDOWN_SECONDS)
                    .hint());
        }
    }

    private static long marks(String text) {
        long marks = 0;
        for (int i = 0; i < text.length(); i++) {
            marks += text.charAt(i) < 0x80 && "[]`*_<>!".indexOf(text.charAt(i)) >= 0 ? 1 : 0;
        }
        return marks;
    }

    private String plain(BodyText text, Outline outline, LinkTargets targets) {
        int top = outline.headings().stream()
                .mapToInt(Outline.Heading::depth)
                .min()
                .orElse(1);
        PlainBlocks blocks = PlainBlocks.of(text, top);
        BodyText rest = blocks.rest();
        return blocks.join(rest.text().isEmpty() ? "" : read(rest, top, targets));
    }

    private String read(BodyText text, int top, LinkTargets targets) {
        Document document = parser.parse(text.text());
        document.set(IDS, text.ids());
        document.set(TARGETS, targets);
        lowerHeadings(document, top);
        return renderer.render(document);
    }

    /** Headings of a body stand below the page's own: the highest becomes h3. */
    private static void lowerHeadings(Document document, int top) {
        new NodeVisitor(new VisitHandler<>(
                        Heading.class,
                        heading -> heading.setLevel(
                                Math.max(TOP_LEVEL, Math.min(6, heading.getLevel() - top + TOP_LEVEL)))))
                .visit(document);
    }

    /** Returns whether a line break between two characters is nothing, as between Chinese ones; else it is a blank. */
    static boolean isJoined(char before, char after) {
        return isWide(before) && isWide(after);
    }

    private static boolean isWide(char c) {
        return c >= 0x2E80 && c <= 0x9FFF
                || c >= 0xF900 && c <= 0xFAFF
                || c >= 0xFF00 && c <= 0xFF60
                || c >= 0x2018 && c <= 0x201D
                || c >= BodyText.LINK && c <= BodyText.STRONG_END
                || Character.isSurrogate(c);
    }

    /** Renders on a thread of its own with a deadline: the parser cannot be interrupted, so a thread that overstays is left behind. */
    private String guarded(BodyText text, Outline outline, LinkTargets targets) throws TimeoutException {
        FutureTask<String> task = new FutureTask<>(() -> plain(text, outline, targets));
        Thread thread = new Thread(null, task, "youbei-markdown", PLAIN_ATTEMPT_STACK);
        thread.setDaemon(true);
        thread.start();
        try {
            return task.get(Limits.MARKDOWN_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new TimeoutException();
        } catch (ExecutionException failed) {
            if (failed.getCause() instanceof StackOverflowError) {
                throw new TimeoutException();
            }
            throw new IllegalStateException(failed.getCause());
        }
    }

    /** A page without links, for text that has none. */
    private record NoTargets() implements LinkTargets {
        @Override
        public java.util.Optional<Html> crossLink(Outline.WikiLink link) {
            return java.util.Optional.empty();
        }

        @Override
        public java.util.Optional<String> file(String path) {
            return java.util.Optional.empty();
        }
    }

    /** A line break inside a paragraph is a blank in English and nothing between Chinese characters. */
    private static final class LineBreaks implements NodeRenderer {
        @Override
        public Set<NodeRenderingHandler<?>> getNodeRenderingHandlers() {
            return Set.of(new NodeRenderingHandler<>(SoftLineBreak.class, LineBreaks::render));
        }

        private static void render(SoftLineBreak node, NodeRendererContext context, HtmlWriter html) {
            BasedSequence all = node.getDocument().getChars();
            int before = node.getStartOffset() - 1;
            int after = node.getEndOffset();
            // Inside a quote the next line begins with its mark.
            while (after < all.length() && " >".indexOf(all.charAt(after)) >= 0) {
                after++;
            }
            boolean joined = before >= 0 && after < all.length() && isJoined(all.charAt(before), all.charAt(after));
            html.raw(joined ? "" : "\n");
        }

        /** Makes one for each rendering. */
        private static final class Factory implements NodeRendererFactory {
            @Override
            public NodeRenderer apply(DataHolder options) {
                return new LineBreaks();
            }
        }
    }

    /** Heading ids from the outline; addresses of links and images allowed or dropped. */
    private static final class Attributes implements AttributeProvider {
        private final LinkResolverContext context;

        Attributes(LinkResolverContext context) {
            this.context = context;
        }

        @Override
        public void setAttributes(Node node, AttributablePart part, MutableAttributes attributes) {
            if (node instanceof Heading) {
                String id = IDS.get(context.getDocument()).get(node.getStartLineNumber());
                if (id != null) {
                    attributes.replaceValue("id", id);
                }
            }
            address(attributes, "href", Addresses::allow);
            address(attributes, "src", Addresses::allowPicture);
        }

        private void address(
                MutableAttributes attributes, String name, BiFunction<String, LinkTargets, @Nullable String> allow) {
            if (!attributes.contains(name)) {
                return;
            }
            String allowed = allow.apply(attributes.getValue(name), TARGETS.get(context.getDocument()));
            if (allowed == null) {
                attributes.remove(name);
            } else {
                attributes.replaceValue(name, allowed);
            }
        }

        /** Makes one for each rendering. */
        private static final class Factory extends IndependentAttributeProviderFactory {
            @Override
            public AttributeProvider apply(LinkResolverContext context) {
                return new Attributes(context);
            }
        }
    }
}
