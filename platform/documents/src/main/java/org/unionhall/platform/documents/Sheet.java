package org.unionhall.platform.documents;

import java.awt.Color;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/**
 * Sheets of A4 that are drawn on one after the other, each from its upper left corner, in points. A
 * character that no font has becomes a ruled blank with its code point, so that a name is never
 * printed with a hole.
 */
public final class Sheet implements AutoCloseable {

    public static final double WIDTH = PDRectangle.A4.getWidth();
    public static final double HEIGHT = PDRectangle.A4.getHeight();

    private static final int DOTS_PER_INCH = 150;
    private static final double ASCENT = 0.88;
    private static final double BLANK = 0.94;
    private static final double CODE = 0.27;

    private final PDDocument document = new PDDocument();
    private PDPageContentStream drawing;
    private final Fonts fonts;

    /**
     * @param title what readers show as its name
     * @param subject what readers say it is of, such as an address
     * @param further fonts of the machine for characters that the house's font lacks; those that
     *     are not there are passed over
     */
    public Sheet(String title, String subject, Locale language, List<Path> further) {
        try {
            document.getDocumentInformation().setTitle(title);
            document.getDocumentInformation().setSubject(subject);
            document.getDocumentCatalog().setLanguage(language.toLanguageTag());
            fonts = new Fonts(document, further);
            drawing = begun();
        } catch (IOException e) {
            throw new UncheckedIOException("A sheet could not be begun", e);
        }
    }

    private PDPageContentStream begun() throws IOException {
        var page = new PDPage(PDRectangle.A4);
        document.addPage(page);
        return new PDPageContentStream(document, page);
    }

    /** Goes on with another sheet; the one before is finished. */
    public void nextSheet() {
        try {
            drawing.close();
            drawing = begun();
        } catch (IOException e) {
            throw new UncheckedIOException("A sheet could not be begun", e);
        }
    }

    public void filled(Room room, Color color) {
        try {
            drawing.setNonStrokingColor(color);
            rectangle(room);
            drawing.fill();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The edges of the room. */
    public void frame(Room room, Color color) {
        try {
            drawing.setStrokingColor(color);
            drawing.setLineWidth(0.5f);
            rectangle(room);
            drawing.stroke();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Squares as a QR code has them, filling the room. */
    public void squares(boolean[][] dark, Room room) {
        try {
            double edge = room.width() / dark.length;
            drawing.setNonStrokingColor(Color.BLACK);
            for (int y = 0; y < dark.length; y++) {
                for (int x = 0; x < dark[y].length; x++) {
                    int from = x;
                    while (x < dark[y].length && dark[y][x]) {
                        x++;
                    }
                    if (x > from) {
                        rectangle(
                                new Room(
                                        room.left() + from * edge,
                                        room.top() + y * edge,
                                        (x - from) * edge,
                                        edge));
                    }
                }
            }
            drawing.fill();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Writes the text as large as it fits, in the middle of the room. */
    public void text(String text, Room room, double largest, double smallest, Color color) {
        text(text, room, new double[] {largest, smallest}, 0.5, color);
    }

    /** The same from the left edge of the room. */
    public void left(String text, Room room, double largest, double smallest, Color color) {
        text(text, room, new double[] {largest, smallest}, 0, color);
    }

    /** How high a text becomes in lines of that width, at that size. */
    public double height(String text, double width, double size) {
        try {
            return Lines.fitted(fonts, text, new Room(0, 0, width, 0), size, size).height();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void text(String text, Room room, double[] sizes, double part, Color color) {
        try {
            var lines = Lines.fitted(fonts, text, room, sizes[0], sizes[1]);
            double size = lines.size();
            double top = room.top() + Math.max(0, (room.height() - lines.height()) / 2);
            for (var line : lines.lines()) {
                double spare = (room.width() - fonts.width(line) * size) * part;
                double baseline = top + (Lines.LEADING - 1) / 2 * size + ASCENT * size;
                line(line, room.left() + spare, baseline, size, color);
                top += Lines.LEADING * size;
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void line(String text, double left, double baseline, double size, Color color)
            throws IOException {
        for (var run : fonts.runs(text)) {
            if (run.font() == null) {
                blank(run.text().codePointAt(0), left, baseline, size, color);
            } else {
                drawing.setNonStrokingColor(color);
                drawing.beginText();
                drawing.setFont(run.font(), (float) size);
                drawing.newLineAtOffset((float) left, (float) (HEIGHT - baseline));
                drawing.showText(run.text());
                drawing.endText();
            }
            left += run.width() * size;
        }
    }

    private void blank(int character, double left, double baseline, double size, Color color)
            throws IOException {
        double margin = (1 - BLANK) / 2 * size;
        drawing.setStrokingColor(color);
        drawing.setLineWidth((float) (size / 30));
        rectangle(
                new Room(
                        left + margin,
                        baseline - ASCENT * size + margin,
                        BLANK * size,
                        BLANK * size));
        drawing.stroke();
        var code = Integer.toHexString(character).toUpperCase(Locale.ROOT);
        double small = CODE * size;
        centred("U+", left, baseline - 0.48 * size, size, small, color);
        centred(code, left, baseline - 0.12 * size, size, small, color);
    }

    private void centred(
            String text, double left, double baseline, double room, double size, Color color)
            throws IOException {
        line(text, left + (room - fonts.width(text) * size) / 2, baseline, size, color);
    }

    private void rectangle(Room room) throws IOException {
        drawing.addRect(
                (float) room.left(),
                (float) (HEIGHT - room.top() - room.height()),
                (float) room.width(),
                (float) room.height());
    }

    /**
     * The sheet as a PDF, whose title and subject can be found by any program; after that nothing
     * more can be drawn.
     */
    public byte[] pdf() {
        try {
            drawing.close();
            var bytes = new ByteArrayOutputStream();
            document.save(bytes, CompressParameters.NO_COMPRESSION);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException("A sheet could not be written", e);
        }
    }

    /** A sheet as a picture (PNG) of what is on it. */
    public static byte[] png(byte[] pdf) {
        try (var sheet = Loader.loadPDF(pdf)) {
            var image = new PDFRenderer(sheet).renderImageWithDPI(0, DOTS_PER_INCH, ImageType.RGB);
            var bytes = new ByteArrayOutputStream();
            ImageIO.write(image, "png", bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException("A sheet could not be made a picture", e);
        }
    }

    @Override
    public void close() {
        try {
            document.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
