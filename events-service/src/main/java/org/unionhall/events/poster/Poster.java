package org.unionhall.events.poster;

import java.awt.Color;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import org.unionhall.events.channel.FindChannels.Way;
import org.unionhall.platform.documents.Room;
import org.unionhall.platform.documents.Sheet;
import org.unionhall.platform.web.Digest;
import org.unionhall.platform.web.problem.Rejection;

/** What a poster of a channel shows, and how it is drawn: A4, upright. */
record Poster(Way way, PosterWords words) {

    /** To be raised with every change of how posters are drawn: those kept are then drawn anew. */
    private static final int DRAWING = 1;

    private static final Color RED = new Color(0xC8102E);
    private static final Color GREY = new Color(0x555555);
    private static final double MARGIN = 48;
    private static final double ACROSS = Sheet.WIDTH - 2 * MARGIN;
    private static final double BAND = 178;
    private static final double QR = 320;
    private static final int HALF_A_CODE = 5;

    /**
     * The poster of a way that people can take, now or once its drive is at work.
     *
     * @throws Rejection {@code POSTER_CHANNEL_CLOSED}, {@code POSTER_DRIVE_OVER}, {@code
     *     POSTER_UNIT_TAKES_NO_MEMBERS}
     */
    static Poster of(Way way, PosterWords words) {
        return switch (way.openness()) {
            case OPEN, NOT_STARTED, PAUSED -> new Poster(way, words);
            case CLOSED -> throw new Rejection(PosterProblem.POSTER_CHANNEL_CLOSED);
            case ENDED -> throw new Rejection(PosterProblem.POSTER_DRIVE_OVER);
            case UNIT_NOT_ACTIVE, UNIT_WITHOUT_MEMBERS ->
                    throw new Rejection(PosterProblem.POSTER_UNIT_TAKES_NO_MEMBERS);
        };
    }

    /** What it is a poster of, in this language and format. */
    String subject(PosterFormat format) {
        return "/api/v1/channels/%s/poster?format=%s&lang=%s"
                .formatted(way.code(), format, words.locale().getLanguage());
    }

    /** The same for posters that look the same. */
    String shows() {
        var everything =
                List.of(
                        DRAWING,
                        words,
                        way.code(),
                        way.qr().text(),
                        way.home(),
                        way.driveTitle(),
                        way.unitName(),
                        way.endsOn());
        return HexFormat.of().formatHex(Digest.sha256(everything.toString()));
    }

    /**
     * Code points of its own names can be missing in the house's font: then the others are asked.
     */
    byte[] pdf(List<Path> furtherFonts) {
        try (var sheet =
                new Sheet(way.driveTitle(), way.qr().text(), words.locale(), furtherFonts)) {
            sheet.filled(new Room(0, 0, Sheet.WIDTH, BAND), RED);
            centred(sheet, words.lead(), 22, 30, 20, 20, Color.WHITE);
            centred(sheet, way.driveTitle(), 54, 112, 38, 14, Color.WHITE);
            centred(sheet, way.unitName(), BAND + 12, 76, 28, 12, Color.BLACK);
            double qr = BAND + 86;
            sheet.squares(way.qr().modules(), new Room((Sheet.WIDTH - QR) / 2, qr, QR, QR));
            double below = qr + QR;
            centred(sheet, words.code(), below, 20, 14, 14, GREY);
            centred(sheet, readable(), below + 18, 46, 36, 36, Color.BLACK);
            centred(sheet, words.whatToDo(way.home()), below + 72, 110, 17, 9, Color.BLACK);
            centred(sheet, words.until(way.endsOn()), Sheet.HEIGHT - 50, 20, 13, 13, GREY);
            return sheet.pdf();
        }
    }

    private static void centred(
            Sheet sheet,
            String text,
            double top,
            double height,
            double largest,
            double smallest,
            Color color) {
        var room = new Room(MARGIN, top, ACROSS, height);
        sheet.text(text, room, largest, smallest, color);
    }

    /** The code in two halves, as people read it out; a hyphen does not matter when it is typed. */
    private String readable() {
        var code = way.code().value();
        return code.substring(0, HALF_A_CODE) + "-" + code.substring(HALF_A_CODE);
    }
}
