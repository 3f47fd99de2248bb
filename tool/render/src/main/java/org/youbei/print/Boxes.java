package org.youbei.print;

import com.openhtmltopdf.layout.Layer;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.render.BlockBox;
import com.openhtmltopdf.render.Box;
import com.openhtmltopdf.render.LineBox;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** The boxes of a page tree that was laid out. */
public final class Boxes {
    private static final double MM_OF_POINT = 25.4 / 72;

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

    /** Returns the millimetres of a unit of the boxes. */
    public double mmOfDot() {
        return mmOfDot;
    }

    /** Does something with all boxes within an element, those that are positioned or float too. */
    public void each(Element element, Consumer<Box> action) {
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

    /** Returns the left edge in millimetres from that of the first page. */
    public double left(Element element) {
        return of(element).getAbsX() * mmOfDot;
    }

    /** Returns whether an element is shown at all. */
    public boolean has(Element element) {
        return boxes.containsKey(element);
    }

    /** Returns the upper edge in millimetres from that of the first page. */
    public double top(Element element) {
        return of(element).getAbsY() * mmOfDot;
    }

    /** Returns the height; nothing for what is not shown. */
    public double height(Element element) {
        return has(element) ? of(element).getHeight() * mmOfDot : 0;
    }

    /** Returns the lower edge, measured as the upper one. */
    public double bottom(Element element) {
        return top(element) + height(element);
    }

    /** Returns the right edge, measured as the left one. */
    public double right(Element element) {
        Box box = of(element);
        return (box.getAbsX() + box.getWidth()) * mmOfDot;
    }

    /** Returns how far to the right anything within an element reaches: boxes and lines of text. */
    public double reach(Element element) {
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
