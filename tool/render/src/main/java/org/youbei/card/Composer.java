package org.youbei.card;

import java.util.ArrayList;
import java.util.List;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.youbei.print.PrintEngine;

/** Puts the faces of cards on sheets, with the backs behind their fronts and the marks for the guillotine. */
final class Composer {
    private static final double MARK = 4;
    private static final double HAIR = 0.1;

    private final PrintRequest request;
    private final Imposition imposition;
    private final CardSize size;
    private final Document page = PrintEngine.trees().newDocument();
    private final List<PlacedFace> placed = new ArrayList<>();

    Composer(PrintRequest request) {
        this.request = request;
        this.size = request.size();
        this.imposition = Imposition.of(request);
    }

    /** A face on the paper, and the elements whose boxes must lie within it. */
    record PlacedFace(Card card, Element face, List<Element> atoms, Element footer) {}

    /** One card's part: a piece of paper with a front and a back. */
    private record Piece(Laid card, int number, int part, List<Fitting.Face> faces) {
        /** Returns which of several cards it is: {@code 1/2}; nothing when it is the only one. */
        String mark() {
            return card.parts() > 1 ? (part + 1) + "/" + card.parts() : "";
        }
    }

    /** The page tree to be printed and where each face is in it. */
    record Composed(Document page, List<PlacedFace> faces) {}

    Composed compose(List<Laid> cards, String style) {
        String paper = "@page{size:" + PrintPage.mm(imposition.width()) + " " + PrintPage.mm(imposition.height())
                + ";margin:0}body{margin:0}";
        Element body = PrintPage.start(page, style + paper, request.title(), request.language());
        bookmarks(cards);
        List<Piece> pieces = new ArrayList<>();
        for (int number = 0; number < cards.size(); number++) {
            List<List<Fitting.Face>> parts = cards.get(number).byPart();
            for (int part = 0; part < parts.size(); part++) {
                pieces.add(new Piece(cards.get(number), number, part, parts.get(part)));
            }
        }
        int each = imposition.pieces();
        for (int from = 0; from < pieces.size(); from += each) {
            sheets(body, pieces.subList(from, Math.min(from + each, pieces.size())));
        }
        return new Composed(page, placed);
    }

    private void bookmarks(List<Laid> cards) {
        Element head = Markup.children(page.getDocumentElement()).get(0);
        Element all = PrintPage.add(head, "bookmarks");
        for (int i = 0; i < cards.size(); i++) {
            Element bookmark = PrintPage.add(all, "bookmark");
            bookmark.setAttribute("name", cards.get(i).markup().card().holder());
            bookmark.setAttribute("href", "#card-" + i);
        }
    }

    private void sheets(Element body, List<Piece> pieces) {
        Element front = sheet(body);
        for (int i = 0; i < pieces.size(); i++) {
            side(front, pieces.get(i), i / imposition.columns(), i % imposition.columns(), 0);
        }
        boolean hasBack = pieces.stream().anyMatch(piece -> piece.faces().size() > size.panels());
        if (hasBack) {
            Element back = sheet(body);
            for (int i = 0; i < pieces.size(); i++) {
                int row = imposition.rowBehind(i / imposition.columns());
                int column = imposition.columnBehind(i % imposition.columns());
                side(back, pieces.get(i), row, column, size.panels());
            }
        }
    }

    private Element sheet(Element body) {
        Element sheet = PrintPage.add(body, "div");
        sheet.setAttribute("class", "sheet");
        sheet.setAttribute(
                "style",
                "width:" + PrintPage.mm(imposition.width()) + ";height:" + PrintPage.mm(imposition.height() - 0.2));
        if (request.sheet() != Sheet.SINGLE) {
            marks(sheet);
        }
        return sheet;
    }

    private void side(Element sheet, Piece piece, int row, int column, int from) {
        int to = Math.min(from + size.panels(), piece.faces().size());
        for (int i = from; i < to; i++) {
            double left = imposition.left(column) + (i - from) * size.width();
            face(sheet, piece, piece.faces().get(i), left, imposition.top(row));
        }
    }

    private void face(Element sheet, Piece piece, Fitting.Face face, double left, double top) {
        Laid laid = piece.card();
        Markup markup = laid.markup();
        Element element = PrintPage.face(page, markup.card(), size, laid.type());
        element.setAttribute(
                "style",
                element.getAttribute("style") + ";left:" + PrintPage.mm(left + size.padding()) + ";top:"
                        + PrintPage.mm(top + size.padding()) + ";height:"
                        + PrintPage.mm(size.height() - 2 * size.padding()));
        sheet.appendChild(element);
        boolean isFirst = face.index() == 0;
        if (isFirst && piece.part() == 0) {
            element.setAttribute("id", "card-" + piece.number());
        }
        Element source = isFirst || markup.back() == null ? markup.header() : markup.back();
        if (isFirst || markup.back() != null) {
            PrintPage.number(PrintPage.put(element, source), piece.mark());
        }
        Element flow = PrintPage.add(element, "div");
        flow.setAttribute("class", "flow");
        List<Element> atoms = new ArrayList<>();
        for (int i = face.from(); i < face.to(); i++) {
            atoms.add(PrintPage.put(flow, markup.atoms().get(i)));
        }
        Element footer = face.hasFooter() ? PrintPage.put(element, markup.footer()) : element;
        placed.add(new PlacedFace(markup.card(), element, atoms, footer));
    }

    private void marks(Element sheet) {
        for (int column = 0; column < imposition.columns(); column++) {
            double left = imposition.left(column);
            upright(sheet, left, "cut");
            upright(sheet, left + imposition.pieceWidth(), "cut");
            for (int panel = 1; panel < size.panels(); panel++) {
                upright(sheet, left + panel * size.width(), "fold");
            }
        }
        for (int row = 0; row < imposition.rows(); row++) {
            level(sheet, imposition.top(row));
            level(sheet, imposition.top(row) + imposition.pieceHeight());
        }
    }

    /** Marks above and below all pieces; a line through the sheet where no margin is left for them. */
    private void upright(Element sheet, double x, String kind) {
        if (x < 1 || x > imposition.width() - 1) {
            return;
        }
        double above = imposition.top(0);
        double below = imposition.top(imposition.rows() - 1) + imposition.pieceHeight();
        if (above > MARK) {
            mark(sheet, kind + " up", x, above - MARK - 1, HAIR, MARK);
            mark(sheet, kind + " up", x, below + 1, HAIR, MARK);
        } else {
            mark(sheet, kind + " up line", x, 0, HAIR, imposition.height() - 1);
        }
    }

    private void level(Element sheet, double y) {
        if (y < 1 || y > imposition.height() - 1) {
            return;
        }
        double left = imposition.left(0);
        double right = imposition.left(imposition.columns() - 1) + imposition.pieceWidth();
        if (left > MARK) {
            mark(sheet, "cut", left - MARK - 1, y, MARK, HAIR);
            mark(sheet, "cut", right + 1, y, MARK, HAIR);
        } else {
            mark(sheet, "cut line", 0, y, imposition.width(), HAIR);
        }
    }

    private static void mark(Element sheet, String kind, double left, double top, double width, double height) {
        Element mark = PrintPage.add(sheet, "div");
        mark.setAttribute("class", "mark " + kind);
        mark.setAttribute(
                "style",
                "left:" + PrintPage.mm(left) + ";top:" + PrintPage.mm(top) + ";width:" + PrintPage.mm(width)
                        + ";height:" + PrintPage.mm(height));
    }
}
