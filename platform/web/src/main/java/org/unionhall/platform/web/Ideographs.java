package org.unionhall.platform.web;

import java.text.Normalizer;

/**
 * Chinese characters, whatever the JVM knows of them: residents bear names with characters that
 * Unicode took in years after the JVM was made.
 */
public final class Ideographs {

    /**
     * For a class of a regular expression: the unified ideographs of Unicode 17 with extensions A
     * to J, those among the compatibility ideographs, and 〇 and 々.
     */
    public static final String CLASS =
            "\\u3005\\u3007\\u3400-\\u4DBF\\u4E00-\\u9FFF"
                + "\\uFA0E\\uFA0F\\uFA11\\uFA13\\uFA14\\uFA1F\\uFA21\\uFA23\\uFA24\\uFA27-\\uFA29"
                + "\\x{20000}-\\x{2A6DF}\\x{2A700}-\\x{2EBEF}\\x{2EBF0}-\\x{2EE5F}"
                + "\\x{30000}-\\x{3347F}";

    private static final int FIRST_RADICAL = 0x2E80;

    /** The character each radical of the supplement is a form of; a blank where it is none. */
    private static final int[] OF_RADICALS =
            (" 厂乛乚乙亻冂𠘨刀刂卜㔾小小兀尣尢𡯂巳幺彑彐忄心扌攵 旡日月歺母民氵氺灬爫爫丬牛"
                            + "犭王𤴔目示礻𥫗糹纟罓罒㓁冗𦉫羊𦍌𦍋耂肀聿肉𦥑艹艹艹虎衤覀西见角𧢲讠贝𧾷车辶辶辶邑"
                            + "钅長镸长门𨸏阝雨青韦页风飞食𩙿飠饣𩠐马骨鬼鱼鸟卤麦黄黾斉齐歯齿竜龙龜亀龟")
                    .codePoints()
                    .toArray();

    private Ideographs() {}

    /**
     * The text with radicals (which look like characters and come from copied documents) as the
     * characters, and with compatibility characters and widths as the usual ones.
     */
    public static String folded(String text) {
        var folded = new StringBuilder(text.length());
        Normalizer.normalize(text, Normalizer.Form.NFKC)
                .codePoints()
                .forEach(c -> folded.appendCodePoint(ofRadical(c)));
        return folded.toString();
    }

    /** The text with radicals as the characters; widths stay, as a certificate has them. */
    public static String ofRadicals(String text) {
        return text.codePoints()
                .map(c -> isKangxi(c) ? folded(Character.toString(c)).codePointAt(0) : ofRadical(c))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static boolean isKangxi(int c) {
        return c >= 0x2F00 && c <= 0x2FD5;
    }

    private static int ofRadical(int c) {
        int radical = c - FIRST_RADICAL;
        return radical >= 0 && radical < OF_RADICALS.length && OF_RADICALS[radical] != ' '
                ? OF_RADICALS[radical]
                : c;
    }
}
