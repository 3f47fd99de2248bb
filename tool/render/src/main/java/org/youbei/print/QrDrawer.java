package org.youbei.print;

import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;
import com.openhtmltopdf.extend.FSObjectDrawer;
import com.openhtmltopdf.extend.FSObjectDrawerFactory;
import com.openhtmltopdf.extend.OutputDevice;
import com.openhtmltopdf.render.RenderingContext;
import java.awt.Color;
import java.awt.Shape;
import java.awt.geom.Path2D;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/**
 * Draws {@code <object type="qr" data="…">} as a QR code of level M (ISO/IEC 18004), in rectangles, with a quiet zone of two modules. A file holds each code
 * of a size once, however often it is drawn.
 */
public final class QrDrawer implements FSObjectDrawerFactory, FSObjectDrawer {
    /** The width of the quiet zone in modules. */
    public static final int QUIET = 2;

    /** The codes that were drawn: all cards of a plan carry the same one. */
    private final Map<Size, ByteMatrix> codes = new HashMap<>();

    private record Size(String text, double width) {}

    @Override
    public FSObjectDrawer createDrawer(Element element) {
        return this;
    }

    @Override
    public boolean isReplacedObject(Element element) {
        return element.getTagName().equals("object")
                && element.getAttribute("type").equals("qr");
    }

    @Override
    public @Nullable Map<Shape, String> drawObject(
            Element element,
            double x,
            double y,
            double width,
            double height,
            OutputDevice device,
            RenderingContext context,
            int dotsPerPixel) {
        ByteMatrix code =
                codes.computeIfAbsent(new Size(element.getAttribute("data"), width), size -> modules(size.text()));
        double side = width / dotsPerPixel;
        // What is drawn so is measured in whole pixels, and known again by its identity.
        float room = (float) Math.ceil(side);
        device.drawWithGraphics((float) x, (float) y, room, room, code, graphics -> {
            graphics.setColor(Color.BLACK);
            graphics.fill(path(code, side));
        });
        return null;
    }

    /** Returns the modules of the code of a text. */
    public static ByteMatrix modules(String text) {
        try {
            return Encoder.encode(text, ErrorCorrectionLevel.M, Map.of(EncodeHintType.CHARACTER_SET, "UTF-8"))
                    .getMatrix();
        } catch (WriterException tooLong) {
            throw new IllegalStateException(tooLong);
        }
    }

    /** One path for the whole code: each run of dark modules in a row is one rectangle. */
    private static Path2D path(ByteMatrix modules, double width) {
        double module = width / (modules.getWidth() + 2 * QUIET);
        Path2D path = new Path2D.Double();
        for (int row = 0; row < modules.getHeight(); row++) {
            for (int column = 0; column < modules.getWidth(); column++) {
                int from = column;
                while (column < modules.getWidth() && modules.get(column, row) == 1) {
                    column++;
                }
                if (column > from) {
                    double left = (QUIET + from) * module;
                    double top = (QUIET + row) * module;
                    path.moveTo(left, top);
                    path.lineTo(left + (column - from) * module, top);
                    path.lineTo(left + (column - from) * module, top + module);
                    path.lineTo(left, top + module);
                    path.closePath();
                }
            }
        }
        return path;
    }
}
