package org.unionhall.events.channel;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

public class QrCodeTest {

    private static final String ADDRESS = "https://gonghui.yanan.example/join/7K3MZQ0XR0";

    @Test
    void the_picture_says_the_address() throws Exception {
        var png = new QrCode(ADDRESS).png(480);

        assertThat(read(png)).isEqualTo(ADDRESS);
        assertThat(ImageIO.read(new ByteArrayInputStream(png)).getWidth()).isEqualTo(480);
    }

    @Test
    void a_picture_too_small_for_the_code_is_still_readable() throws Exception {
        assertThat(read(new QrCode(ADDRESS).png(16))).isEqualTo(ADDRESS);
    }

    @Test
    void the_drawing_has_the_same_modules_as_the_picture() throws Exception {
        var svg = new String(new QrCode(ADDRESS).svg(300), StandardCharsets.UTF_8);
        var image = ImageIO.read(new ByteArrayInputStream(new QrCode(ADDRESS).png(1)));
        int modules = image.getWidth() / 3;
        var drawn = new boolean[modules][modules];
        var runs = Pattern.compile("M(\\d+) (\\d+)h(\\d+)v1h-\\d+z").matcher(svg);
        while (runs.find()) {
            int x = Integer.parseInt(runs.group(1));
            int y = Integer.parseInt(runs.group(2));
            for (int i = 0; i < Integer.parseInt(runs.group(3)); i++) {
                drawn[y][x + i] = true;
            }
        }

        for (int y = 0; y < modules; y++) {
            for (int x = 0; x < modules; x++) {
                var black = (image.getRGB(3 * x + 1, 3 * y + 1) & 0xFF) == 0;
                assertThat(drawn[y][x]).isEqualTo(black);
            }
        }
        assertThat(svg).startsWith("<?xml").contains("width=\"300\"");
    }

    public static String read(byte[] png) throws Exception {
        var image = ImageIO.read(new ByteArrayInputStream(png));
        var pixels =
                image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
        var source = new RGBLuminanceSource(image.getWidth(), image.getHeight(), pixels);
        return new QRCodeReader().decode(new BinaryBitmap(new HybridBinarizer(source))).getText();
    }
}
