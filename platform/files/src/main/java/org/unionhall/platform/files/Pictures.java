package org.unionhall.platform.files;

import com.drew.imaging.jpeg.JpegMetadataReader;
import com.drew.imaging.jpeg.JpegProcessingException;
import com.drew.metadata.MetadataException;
import com.drew.metadata.exif.ExifIFD0Directory;
import com.drew.metadata.exif.ExifReader;
import java.awt.Color;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.MemoryCacheImageInputStream;
import org.unionhall.platform.web.problem.Rejection;

/**
 * Makes a picture anew from what it shows, so that nothing else of the file stays: neither where
 * and with what it was taken, nor what somebody hid behind it. Its size is read before anything is
 * decoded, and a large one is thinned out while it is decoded.
 */
final class Pictures {

    /** Pixels an edge of a picture from outside may have. */
    static final int LONGEST_EDGE = 20_000;

    /** Pixels such a picture may have in all; phones make up to 108 million. */
    static final long MOST_PIXELS = 120_000_000;

    /** Pixels an edge has afterwards at most. */
    static final int EDGE = 2560;

    private Pictures() {}

    /**
     * The same picture, as a JPEG or PNG as before, upright.
     *
     * @throws Rejection {@code PICTURE_TOO_LARGE}, {@code FILE_BROKEN}
     */
    static byte[] madeAnew(byte[] picture, String type) {
        var format = ContentTypes.PNG.equals(type) ? "png" : "jpeg";
        var reader = ImageIO.getImageReadersByFormatName(format).next();
        try (var input = new MemoryCacheImageInputStream(new ByteArrayInputStream(picture))) {
            reader.setInput(input, true, true);
            var image = upright(thinned(reader), turned(picture, format), format);
            var bytes = new ByteArrayOutputStream();
            ImageIO.write(image, format, bytes);
            return bytes.toByteArray();
        } catch (IOException | IllegalArgumentException | IndexOutOfBoundsException broken) {
            throw new Rejection(FileProblem.FILE_BROKEN);
        } finally {
            reader.dispose();
        }
    }

    private static BufferedImage thinned(ImageReader reader) throws IOException {
        int width = reader.getWidth(0);
        int height = reader.getHeight(0);
        if (Math.max(width, height) > LONGEST_EDGE || (long) width * height > MOST_PIXELS) {
            throw new Rejection(FileProblem.PICTURE_TOO_LARGE, LONGEST_EDGE, MOST_PIXELS);
        }
        int step = (Math.max(width, height) + EDGE - 1) / EDGE;
        var how = reader.getDefaultReadParam();
        how.setSourceSubsampling(step, step, 0, 0);
        return reader.read(0, how);
    }

    /** Drawn on a new picture: colours as usual, and the way up its camera meant. */
    private static BufferedImage upright(BufferedImage image, int orientation, String format) {
        int width = image.getWidth();
        int height = image.getHeight();
        boolean lying = orientation >= 5;
        boolean clear = "png".equals(format) && image.getColorModel().hasAlpha();
        var result =
                new BufferedImage(
                        lying ? height : width,
                        lying ? width : height,
                        clear ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_INT_RGB);
        var drawing = result.createGraphics();
        if (!clear) {
            drawing.setColor(Color.WHITE);
            drawing.fillRect(0, 0, result.getWidth(), result.getHeight());
        }
        drawing.drawImage(image, transform(orientation, width, height), null);
        drawing.dispose();
        return result;
    }

    /** By the orientation of Exif: 1 is upright, 2 to 8 are turned or mirrored. */
    private static AffineTransform transform(int orientation, int width, int height) {
        return switch (orientation) {
            case 2 -> new AffineTransform(-1, 0, 0, 1, width, 0);
            case 3 -> new AffineTransform(-1, 0, 0, -1, width, height);
            case 4 -> new AffineTransform(1, 0, 0, -1, 0, height);
            case 5 -> new AffineTransform(0, 1, 1, 0, 0, 0);
            case 6 -> new AffineTransform(0, 1, -1, 0, height, 0);
            case 7 -> new AffineTransform(0, -1, -1, 0, height, width);
            case 8 -> new AffineTransform(0, -1, 1, 0, 0, width);
            default -> new AffineTransform();
        };
    }

    private static int turned(byte[] picture, String format) throws IOException {
        if ("png".equals(format)) {
            return 1;
        }
        try {
            var exif =
                    JpegMetadataReader.readMetadata(
                                    new ByteArrayInputStream(picture), List.of(new ExifReader()))
                            .getFirstDirectoryOfType(ExifIFD0Directory.class);
            return exif != null && exif.containsTag(ExifIFD0Directory.TAG_ORIENTATION)
                    ? exif.getInt(ExifIFD0Directory.TAG_ORIENTATION)
                    : 1;
        } catch (JpegProcessingException | MetadataException unreadable) {
            return 1;
        }
    }
}
