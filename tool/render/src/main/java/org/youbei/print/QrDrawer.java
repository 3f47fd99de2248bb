package org.youbei.print;

import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;
import com.openhtmltopdf.css.parser.FSRGBColor;
import com.openhtmltopdf.extend.FSObjectDrawer;
import com.openhtmltopdf.extend.FSObjectDrawerFactory;
import com.openhtmltopdf.extend.OutputDevice;
import com.openhtmltopdf.render.RenderingContext;
import java.awt.Shape;
import java.awt.geom.Path2D;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/** Draws {@code <object type="qr" data="…">} as a QR code of level M (ISO/IEC 18004), in rectangles, with a quiet zone of two modules. */
public final class QrDrawer implements FSObjectDrawerFactory, FSObjectDrawer {
    /** The width of the quiet zone in modules. */
    public static final int QUIET = 2;

    /** The codes that were drawn, by their texts: all cards of a plan carry the same one. */
    private final Map<String, ByteMatrix> codes = new HashMap<>();

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
        device.setColor(FSRGBColor.BLACK);
        device.fill(path(codes.computeIfAbsent(element.getAttribute("data"), QrDrawer::modules), x, y, width));
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
    private static Path2D path(ByteMatrix modules, double x, double y, double width) {
        double module = width / (modules.getWidth() + 2 * QUIET);
        Path2D path = new Path2D.Double();
        for (int row = 0; row < modules.getHeight(); row++) {
            for (int column = 0; column < modules.getWidth(); column++) {
                int from = column;
                while (column < modules.getWidth() && modules.get(column, row) == 1) {
                    column++;
                }
                if (column > from) {
                    double left = x + (QUIET + from) * module;
                    double top = y + (QUIET + row) * module;
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
