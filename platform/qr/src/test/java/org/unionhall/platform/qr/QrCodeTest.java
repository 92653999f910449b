package org.unionhall.platform.qr;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.unionhall.platform.testing.QrReader;

class QrCodeTest {

    private static final String ADDRESS = "https://gonghui.yanan.example/join/7K3MZQ0XR0";

    @Test
    void the_picture_says_the_address() throws Exception {
        var png = new QrCode(ADDRESS).png(480);

        assertThat(QrReader.read(png)).isEqualTo(ADDRESS);
        assertThat(ImageIO.read(new ByteArrayInputStream(png)).getWidth()).isEqualTo(480);
    }

    @Test
    void a_picture_too_small_for_the_code_is_still_readable() throws Exception {
        assertThat(QrReader.read(new QrCode(ADDRESS).png(16))).isEqualTo(ADDRESS);
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
}
