package org.unionhall.platform.documents;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.unionhall.platform.web.Ideographs;

/**
 * The fonts of one document: the house's own, and behind it those of the machine for rare
 * characters, read when the first such character comes. What is used of them is embedded.
 */
final class Fonts {

    private static final String OWN = "/fonts/NotoSansSC-Regular.ttf";
    private static final int FIRST_SELECTOR = 0xFE00;
    private static final int LAST_SELECTOR = 0xFE0F;
    private static final int FIRST_MORE_SELECTOR = 0xE0100;
    private static final int LAST_MORE_SELECTOR = 0xE01EF;

    private final PDDocument document;
    private final List<Path> further;
    private final List<Loaded> loaded = new ArrayList<>();
    private final Map<Integer, Double> widths = new HashMap<>();
    private int tried;

    private record Loaded(PDFont font, CmapLookup characters) {

        boolean has(int character) {
            return characters.getGlyphId(character) != 0;
        }
    }

    /**
     * A part of a text in one font.
     *
     * @param font null where no font has the character: the text is then that character alone
     */
    record Run(PDFont font, String text) {

        /** In ems; a missing character takes the square of an ideograph. */
        double width() throws IOException {
            return font == null ? 1 : font.getStringWidth(text) / 1000.0;
        }
    }

    Fonts(PDDocument document, List<Path> further) throws IOException {
        this.document = document;
        this.further = further;
        try (var own = Fonts.class.getResourceAsStream(OWN)) {
            load(own.readAllBytes());
        }
    }

    private void load(byte[] file) throws IOException {
        var font = new TTFParser().parse(new RandomAccessReadBuffer(file));
        loaded.add(new Loaded(PDType0Font.load(document, font, true), font.getUnicodeCmapLookup()));
    }

    /** In ems: the sum of its characters, since no pairs are drawn closer. */
    double width(String text) throws IOException {
        double width = 0;
        for (int character : text.codePoints().toArray()) {
            var known = widths.get(character);
            if (known == null) {
                known = 0.0;
                for (var run : runs(Character.toString(character))) {
                    known += run.width();
                }
                widths.put(character, known);
            }
            width += known;
        }
        return width;
    }

    /** The text by fonts, without what is never seen. */
    List<Run> runs(String text) throws IOException {
        var runs = new ArrayList<Run>();
        var open = new StringBuilder();
        PDFont of = null;
        for (int character : Ideographs.ofRadicals(text).codePoints().toArray()) {
            if (isUnseen(character)) {
                continue;
            }
            var font = fontOf(character);
            if (open.length() > 0 && (font == null || !font.equals(of))) {
                runs.add(new Run(of, open.toString()));
                open.setLength(0);
            }
            if (font == null) {
                runs.add(new Run(null, Character.toString(character)));
            } else {
                open.appendCodePoint(character);
                of = font;
            }
        }
        if (open.length() > 0) {
            runs.add(new Run(of, open.toString()));
        }
        return runs;
    }

    private PDFont fontOf(int character) throws IOException {
        for (var one : loaded) {
            if (one.has(character)) {
                return one.font();
            }
        }
        while (tried < further.size()) {
            var file = further.get(tried++);
            if (Files.isReadable(file)) {
                load(Files.readAllBytes(file));
                var last = loaded.get(loaded.size() - 1);
                if (last.has(character)) {
                    return last.font();
                }
            }
        }
        return null;
    }

    private static boolean isUnseen(int character) {
        int type = Character.getType(character);
        return type == Character.CONTROL
                || type == Character.FORMAT
                || (character >= FIRST_SELECTOR && character <= LAST_SELECTOR)
                || (character >= FIRST_MORE_SELECTOR && character <= LAST_MORE_SELECTOR);
    }
}
