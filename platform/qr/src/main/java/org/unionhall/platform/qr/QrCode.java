package org.unionhall.platform.qr;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import javax.imageio.ImageIO;

/**
 * A text as a QR code, for posters and screens: error correction level Q (a quarter may be dirty or
 * torn) and the quiet zone of four modules that the standard asks for.
 */
public record QrCode(String text) {

    private static final int QUIET_ZONE = 4;

    /** Of an image of one bit a pixel. */
    private static final int BLACK = 0;

    private static final int WHITE = 1;

    /** Pixels a module needs. */
    private static final int READABLE = 3;

    /** Its modules by row, quiet zone included; true is dark. */
    public boolean[][] modules() {
        var matrix = matrix(0);
        var modules = new boolean[matrix.getHeight()][matrix.getWidth()];
        for (int y = 0; y < modules.length; y++) {
            for (int x = 0; x < modules[y].length; x++) {
                modules[y][x] = matrix.get(x, y);
            }
        }
        return modules;
    }

    /**
     * It as a PNG.
     *
     * @param size edge in pixels, quiet zone included; raised to what a camera can still read.
     */
    public byte[] png(int size) {
        var matrix = matrix(Math.max(size, READABLE * matrix(0).getWidth()));
        var image =
                new BufferedImage(
                        matrix.getWidth(), matrix.getHeight(), BufferedImage.TYPE_BYTE_BINARY);
        var pixels = image.getRaster();
        for (int y = 0; y < matrix.getHeight(); y++) {
            for (int x = 0; x < matrix.getWidth(); x++) {
                pixels.setSample(x, y, 0, matrix.get(x, y) ? BLACK : WHITE);
            }
        }
        var bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", bytes);
        } catch (IOException e) {
            throw new IllegalStateException("A PNG could not be written to memory", e);
        }
        return bytes.toByteArray();
    }

    /**
     * It as an SVG.
     *
     * @param size edge in CSS pixels; the drawing scales without loss.
     */
    public byte[] svg(int size) {
        var picture = picture();
        return """
        <?xml version="1.0" encoding="UTF-8"?>
        <svg xmlns="http://www.w3.org/2000/svg" width="%1$d" height="%1$d" viewBox="0 0 %2$d %2$d" \
        shape-rendering="crispEdges"><path fill="#fff" d="M0 0h%2$dv%2$dH0z"/><path d="%3$s"/></svg>
        """
                .formatted(size, picture.edge(), picture.path())
                .getBytes(StandardCharsets.UTF_8);
    }

    /** What a page draws: dark modules as the path of an SVG, quiet zone included. */
    public QrPicture picture() {
        var matrix = matrix(0);
        var path = new StringBuilder();
        for (int y = 0; y < matrix.getHeight(); y++) {
            for (int x = 0; x < matrix.getWidth(); x++) {
                if (matrix.get(x, y)) {
                    int from = x;
                    while (x + 1 < matrix.getWidth() && matrix.get(x + 1, y)) {
                        x++;
                    }
                    int run = x + 1 - from;
                    path.append('M').append(from).append(' ').append(y);
                    path.append('h').append(run).append("v1h-").append(run).append('z');
                }
            }
        }
        return new QrPicture(matrix.getWidth(), path.toString());
    }

    private BitMatrix matrix(int size) {
        try {
            return new QRCodeWriter()
                    .encode(
                            text,
                            BarcodeFormat.QR_CODE,
                            size,
                            size,
                            Map.of(
                                    EncodeHintType.ERROR_CORRECTION,
                                    ErrorCorrectionLevel.Q,
                                    EncodeHintType.MARGIN,
                                    QUIET_ZONE));
        } catch (WriterException e) {
            throw new IllegalStateException("The text is too long for a QR code", e);
        }
    }
}
