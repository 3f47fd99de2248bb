package org.youbei.card;

import com.openhtmltopdf.layout.Layer;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.render.BlockBox;
import com.openhtmltopdf.render.Box;
import com.openhtmltopdf.render.LineBox;
import com.openhtmltopdf.util.XRLog;
import java.util.IdentityHashMap;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.youbei.workspace.Assets;

/** The engine that lays out HTML, as cards use it: our letters alone, our line breaks, and nothing fetched from anywhere. */
final class LayoutEngine {
    private static final double MM_OF_POINT = 25.4 / 72;

    private final Typeface typeface;

    LayoutEngine(Assets assets) {
        XRLog.setLoggingEnabled(false);
        this.typeface = Typeface.of(assets);
    }

    Typeface typeface() {
        return typeface;
    }

    /** Returns a renderer of a page tree into a document; the caller closes it. */
    PdfRendererBuilder builder(PDDocument into, Document page) {
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
        typeface.into(into, builder);
        return builder;
    }

    /** The boxes of a page tree that was laid out. */
    static final class Boxes {
        private final IdentityHashMap<Element, Box> boxes = new IdentityHashMap<>();
        private final double mmOfDot;

        Boxes(PdfBoxRenderer laidOut) {
            this.mmOfDot = MM_OF_POINT / laidOut.getDotsPerPoint();
            collect(laidOut.getRootBox().getLayer());
        }

        /** What is positioned hangs on layers, not on the boxes around it. */
        private void collect(Layer layer) {
            collect(layer.getMaster());
            layer.getChildren().forEach(this::collect);
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
