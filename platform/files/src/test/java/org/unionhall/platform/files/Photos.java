package org.unionhall.platform.files;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;

/** Pictures as people and others send them. */
final class Photos {

    private Photos() {}

    /** A white JPEG whose upper left corner is red. */
    static byte[] plain(int width, int height) {
        var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var drawing = image.createGraphics();
        drawing.setColor(Color.WHITE);
        drawing.fillRect(0, 0, width, height);
        drawing.setColor(Color.RED);
        drawing.fillRect(0, 0, 20, 20);
        drawing.dispose();
        var bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "jpeg", bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** The same with Exif: which way up it was held, and where. */
    static byte[] withPlace(int width, int height, int orientation) {
        var place = "GPS-HERE N36.58 E109.49\0".getBytes(StandardCharsets.US_ASCII);
        var tiff =
                ByteBuffer.allocate(8 + 2 + 2 * 12 + 4 + place.length)
                        .order(ByteOrder.LITTLE_ENDIAN)
                        .put((byte) 'I')
                        .put((byte) 'I')
                        .putShort((short) 42)
                        .putInt(8)
                        .putShort((short) 2);
        tiff.putShort((short) 0x010E).putShort((short) 2).putInt(place.length).putInt(38);
        tiff.putShort((short) 0x0112).putShort((short) 3).putInt(1).putInt(orientation);
        tiff.putInt(0).put(place);
        var photo = plain(width, height);
        var exif = ByteBuffer.allocate(photo.length + 10 + tiff.capacity());
        exif.put(photo, 0, 2).putShort((short) 0xFFE1).putShort((short) (8 + tiff.capacity()));
        exif.put("Exif\0\0".getBytes(StandardCharsets.US_ASCII)).put(tiff.array());
        return exif.put(photo, 2, photo.length - 2).array();
    }

    /** The head of a PNG of that size, and nothing behind it. */
    static byte[] sayingItIs(int width, int height) {
        var head = ByteBuffer.allocate(17).put("IHDR".getBytes(StandardCharsets.US_ASCII));
        head.putInt(width).putInt(height).put(new byte[] {8, 2, 0, 0, 0});
        var crc = new CRC32();
        crc.update(head.array());
        return ByteBuffer.allocate(8 + 4 + 17 + 4)
                .put(new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10})
                .putInt(13)
                .put(head.array())
                .putInt((int) crc.getValue())
                .array();
    }
}
