package org.unionhall.platform.documents;

import java.io.IOException;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A text in lines, as large as its room lets it be. Nothing is left out of it: what is too long for
 * the room at the smallest size goes on below.
 *
 * @param size of the letters, in points
 */
record Lines(List<String> lines, double size) {

    /** Of the size of the letters, from line to line. */
    static final double LEADING = 1.3;

    private static final double STEP = 0.5;

    /** How much smaller letters may become to save a line. */
    private static final double SMALLER = 0.8;

    /** Ems by which lines of one paragraph may differ without need. */
    private static final double EVENNESS = 0.25;

    static Lines fitted(Fonts fonts, String text, Room room, double largest, double smallest)
            throws IOException {
        double size = largest;
        var lines = broken(fonts, text, room.width() / size);
        while (size > smallest && lines.size() * LEADING * size > room.height()) {
            size -= STEP;
            lines = broken(fonts, text, room.width() / size);
        }
        for (double less = size - STEP; less >= Math.max(smallest, size * SMALLER); less -= STEP) {
            var fewer = broken(fonts, text, room.width() / less);
            if (fewer.size() < lines.size()) {
                return new Lines(fewer, less);
            }
        }
        return new Lines(lines, size);
    }

    double height() {
        return lines.size() * LEADING * size;
    }

    /** Each paragraph in as few lines as there can be, and those as even as they can be. */
    private static List<String> broken(Fonts fonts, String text, double ems) throws IOException {
        var lines = new ArrayList<String>();
        for (var paragraph : text.split("\n", -1)) {
            var widest = broken(fonts, words(paragraph), ems);
            var even = widest;
            for (double less = fonts.width(paragraph) / widest.size();
                    less < ems && widest.size() > 1;
                    less += EVENNESS) {
                even = broken(fonts, words(paragraph), less);
                if (even.size() == widest.size()) {
                    break;
                }
                even = widest;
            }
            lines.addAll(even);
        }
        return lines;
    }

    private static List<String> broken(Fonts fonts, List<String> words, double ems)
            throws IOException {
        var lines = new ArrayList<String>();
        var line = new StringBuilder();
        for (var word : words) {
            add(fonts, word, line, lines, ems);
        }
        lines.add(line.toString().strip());
        return lines;
    }

    /**
     * What stays together, by the rules of both languages; an address is not broken at its dots.
     */
    private static List<String> words(String paragraph) {
        var words = new ArrayList<String>();
        var breaks = BreakIterator.getLineInstance(Locale.CHINESE);
        breaks.setText(paragraph);
        int from = breaks.first();
        for (int to = breaks.next(); to != BreakIterator.DONE; to = breaks.next()) {
            boolean within =
                    to < paragraph.length()
                            && isLatin(paragraph.charAt(to - 1))
                            && isLatin(paragraph.charAt(to));
            if (!within) {
                words.add(paragraph.substring(from, to));
                from = to;
            }
        }
        return words;
    }

    private static boolean isLatin(char letter) {
        return letter > ' ' && letter < 0x7F;
    }

    private static void add(
            Fonts fonts, String word, StringBuilder line, List<String> lines, double ems)
            throws IOException {
        if (fits(fonts, line + word, ems)) {
            line.append(word);
            return;
        }
        if (line.length() > 0) {
            lines.add(line.toString().strip());
            line.setLength(0);
        }
        if (fits(fonts, word, ems)) {
            line.append(word);
            return;
        }
        for (int character : word.codePoints().toArray()) {
            var longer = line + Character.toString(character);
            if (line.length() > 0 && !fits(fonts, longer, ems)) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.appendCodePoint(character);
        }
    }

    private static boolean fits(Fonts fonts, String text, double ems) throws IOException {
        return fonts.width(text.stripTrailing()) <= ems;
    }
}
