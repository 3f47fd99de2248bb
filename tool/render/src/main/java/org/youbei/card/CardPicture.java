package org.youbei.card;

import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.openhtmltopdf.css.parser.FSColor;
import com.openhtmltopdf.css.parser.FSRGBColor;
import com.openhtmltopdf.css.style.derived.BorderPropertySet;
import com.openhtmltopdf.render.BlockBox;
import com.openhtmltopdf.render.Box;
import com.openhtmltopdf.render.InlineLayoutBox;
import com.openhtmltopdf.render.InlineText;
import java.util.Locale;
import org.w3c.dom.Element;
import org.youbei.print.Boxes;
import org.youbei.print.QrDrawer;

/** Draws a face that was laid out as SVG, for pages: words, bars and lines where they are on paper, in the letters of whoever looks. */
final class CardPicture {

    private final StringBuilder shapes = new StringBuilder();
    private final StringBuilder texts = new StringBuilder();
    private final double mm;
    private final double left;
    private final double top;

    private CardPicture(double mmOfDot, double left, double top) {
        this.mm = mmOfDot;
        this.left = left;
        this.top = top;
    }

    /** Returns the picture of a face. */
    static String svg(Boxes boxes, Composer.PlacedFace face, CardSize size) {
        CardPicture picture = new CardPicture(
                boxes.mmOfDot(), boxes.left(face.face()) - size.padding(), boxes.top(face.face()) - size.padding());
        boxes.each(face.face(), picture::box);
        return "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 " + number(size.width()) + " "
                + number(size.height())
                + "\" width=\"" + number(size.width()) + "mm\" height=\"" + number(size.height())
                + "mm\"><rect width=\"100%\" height=\"100%\" fill=\"#fff\" stroke=\"#888\" stroke-width=\".6\"/>"
                + picture.shapes
                + "<g font-family=\"'Noto Sans SC','Noto Sans CJK SC','Source Han Sans SC','PingFang SC','Microsoft YaHei',sans-serif\">"
                + picture.texts + "</g></svg>\n";
    }

    private void box(Box box) {
        if (box instanceof InlineLayoutBox inline) {
            for (Object child : inline.getInlineChildren()) {
                if (child instanceof InlineText text) {
                    text(inline, text);
                } else if (child instanceof Box inner) {
                    box(inner);
                }
            }
        } else if (box instanceof BlockBox) {
            Element element = box.getElement();
            if (element != null && element.getTagName().equals("object")) {
                code(box, QrDrawer.modules(element.getAttribute("data")));
            } else {
                fill(box);
            }
        }
    }

    private void fill(Box box) {
        int x = box.getAbsX();
        int y = box.getAbsY();
        int wide = box.getWidth();
        int high = box.getHeight();
        rect(x, y, wide, high, box.getStyle().getBackgroundColor());
        BorderPropertySet border = box.getStyle().getBorder(null);
        rect(x, y, wide, border.top(), border.topColor());
        rect(x, y + high - border.bottom(), wide, border.bottom(), border.bottomColor());
        rect(x, y, border.left(), high, border.leftColor());
        rect(x + wide - border.right(), y, border.right(), high, border.rightColor());
    }

    private void rect(double x, double y, double wide, double high, FSColor colour) {
        if (wide > 0 && high > 0 && colour instanceof FSRGBColor rgb && rgb.getAlpha() > 0) {
            shapes.append("<path fill=\"")
                    .append(hex(rgb))
                    .append("\" d=\"M")
                    .append(x(x))
                    .append(' ')
                    .append(y(y))
                    .append('h')
                    .append(number(wide * mm))
                    .append('v')
                    .append(number(high * mm))
                    .append('h')
                    .append(number(-wide * mm))
                    .append("z\"/>");
        }
    }

    private void code(Box box, ByteMatrix modules) {
        double module = (double) box.getWidth() / (modules.getWidth() + 2 * QrDrawer.QUIET);
        for (int row = 0; row < modules.getHeight(); row++) {
            for (int column = 0; column < modules.getWidth(); column++) {
                int from = column;
                while (column < modules.getWidth() && modules.get(column, row) == 1) {
                    column++;
                }
                rect(
                        box.getAbsX() + (QrDrawer.QUIET + from) * module,
                        box.getAbsY() + (QrDrawer.QUIET + row) * module,
                        (column - from) * module,
                        module,
                        FSRGBColor.BLACK);
            }
        }
    }

    private void text(InlineLayoutBox inline, InlineText text) {
        String words = text.getSubstring().strip();
        if (words.isEmpty()) {
            return;
        }
        boolean isBold = "bold"
                        .equals(inline.getStyle()
                                .getFontSpecification()
                                .fontWeight
                                .toString())
                || "700"
                        .equals(inline.getStyle()
                                .getFontSpecification()
                                .fontWeight
                                .toString());
        texts.append("<text x=\"")
                .append(x(inline.getAbsX() + text.getX()))
                .append("\" y=\"")
                .append(y(inline.getAbsY() + inline.getBaseline()))
                .append("\" font-size=\"")
                .append(number(inline.getStyle().getFontSpecification().size * mm))
                .append(isBold ? "\" font-weight=\"700" : "")
                .append("\" textLength=\"")
                .append(number(text.getWidth() * mm))
                .append("\" lengthAdjust=\"spacingAndGlyphs")
                .append(colour(inline))
                .append("\">")
                .append(words.replace("&", "&amp;").replace("<", "&lt;"))
                .append("</text>");
    }

    private static String colour(InlineLayoutBox inline) {
        return inline.getStyle().getColor() instanceof FSRGBColor rgb && !hex(rgb).equals("#000000")
                ? "\" fill=\"" + hex(rgb)
                : "";
    }

    private static String hex(FSRGBColor colour) {
        return String.format(Locale.ROOT, "#%02x%02x%02x", colour.getRed(), colour.getGreen(), colour.getBlue());
    }

    private String x(double dots) {
        return number(dots * mm - left);
    }

    private String y(double dots) {
        return number(dots * mm - top);
    }

    private static String number(double value) {
        return PrintPage.number(Math.round(value * 100) / 100.0);
    }
}
