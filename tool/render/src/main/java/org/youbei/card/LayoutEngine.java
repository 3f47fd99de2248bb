package org.youbei.card;

import com.openhtmltopdf.layout.Layer;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.render.BlockBox;
import com.openhtmltopdf.render.Box;
import com.openhtmltopdf.render.LineBox;
import com.openhtmltopdf.util.XRLog;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.youbei.workspace.Assets;

/** The engine that lays out HTML, as cards use it: our letters alone, our line breaks, and nothing fetched from anywhere. */
final class LayoutEngine {
    private static final double MM_OF_POINT = 25.4 / 72;

    private final Typeface typeface;

    /** What is measured is never written; so all measuring shares one document and its letters, which take long to prepare. */
    private final PDDocument scratch = new PDDocument();

    private final Typeface.Letters scratchLetters;

    LayoutEngine(Assets assets) {
        XRLog.setLoggingEnabled(false);
        this.typeface = Typeface.of(assets);
        this.scratchLetters = typeface.in(scratch);
    }

    Typeface typeface() {
        return typeface;
    }

    /** Returns what lays a page tree out to be measured. */
    PdfRendererBuilder measuring(Document page) {
        return builder(scratch, scratchLetters, page);
    }

    /** Returns what prints a page tree into a document. */
    PdfRendererBuilder printing(PDDocument into, Document page) {
        return builder(into, typeface.in(into), page);
    }

    private static PdfRendererBuilder builder(PDDocument into, Typeface.Letters letters, Document page) {
        PdfRendererBuilder builder = new PdfRendererBuilder();
        builder.usePDDocument(into);
        builder.withW3cDocument(page, null);
        builder.useUriResolver((base, uri) -> null);
        builder.useExternalResourceAccessControl(
                (uri, type) -> false,
                com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI);
        builder.useUnicodeLineBreaker(new LineBreaker());
        builder.useObjectDrawerFactory(new QrDrawer());
        builder.withProducer("Youbei");
        letters.to(builder);
        return builder;
    }

    /** The boxes of a page tree that was laid out. */
    static final class Boxes {
        private final Map<Element, Box> boxes = new LinkedHashMap<>();
        private final List<Box> apart = new ArrayList<>();
        private final double mmOfDot;

        Boxes(PdfBoxRenderer laidOut) {
            this.mmOfDot = MM_OF_POINT / laidOut.getDotsPerPoint();
            collect(laidOut.getRootBox().getLayer());
        }

        /** What is positioned or floats hangs on layers, not on the boxes around it. */
        private void collect(Layer layer) {
            collect(layer.getMaster());
            for (Box floating : layer.getFloats()) {
                collect(floating);
                apart.add(floating);
            }
            for (Layer inner : layer.getChildren()) {
                apart.add(inner.getMaster());
                collect(inner);
            }
        }

        private void collect(Box box) {
            if (box.getElement() != null) {
                boxes.putIfAbsent(box.getElement(), box);
            }
            for (int i = 0; i < box.getChildCount(); i++) {
                collect(box.getChild(i));
            }
        }

        private Box of(Element element) {
            Box box = boxes.get(element);
            if (box == null) {
                throw new IllegalStateException(
                        "not laid out: " + element.getTagName() + " " + element.getAttribute("class"));
            }
            return box;
        }

        double mmOfDot() {
            return mmOfDot;
        }

        /** Does something with all boxes within an element, those that are positioned or float too. */
        void each(Element element, Consumer<Box> action) {
            each(of(element), action);
            for (Box box : apart) {
                Element own = box.getElement();
                if (own != null && own != element && within(own, element)) {
                    each(box, action);
                }
            }
        }

        private static boolean within(Element inner, Element outer) {
            for (Node node = inner; node != null; node = node.getParentNode()) {
                if (node == outer) {
                    return true;
                }
            }
            return false;
        }

        private static void each(Box box, Consumer<Box> action) {
            action.accept(box);
            for (int i = 0; i < box.getChildCount(); i++) {
                each(box.getChild(i), action);
            }
        }

        double left(Element element) {
            return of(element).getAbsX() * mmOfDot;
        }

        /** Returns whether an element is shown at all. */
        boolean has(Element element) {
            return boxes.containsKey(element);
        }

        double top(Element element) {
            return of(element).getAbsY() * mmOfDot;
        }

        /** Returns the height; nothing for what is not shown. */
        double height(Element element) {
            return has(element) ? of(element).getHeight() * mmOfDot : 0;
        }

        double bottom(Element element) {
            return top(element) + height(element);
        }

        double right(Element element) {
            Box box = of(element);
            return (box.getAbsX() + box.getWidth()) * mmOfDot;
        }

        /** Returns how far to the right anything within an element reaches: boxes and lines of text. */
        double reach(Element element) {
            return reach(of(element)) * mmOfDot;
        }

        private static int reach(Box box) {
            int right = 0;
            if (box instanceof LineBox line) {
                right = line.getAbsX() + line.getContentStart() + line.getContentWidth();
            } else if (box instanceof BlockBox) {
                right = box.getAbsX() + box.getWidth();
            }
            for (int i = 0; i < box.getChildCount(); i++) {
                right = Math.max(right, reach(box.getChild(i)));
            }
            return right;
        }
    }
}
