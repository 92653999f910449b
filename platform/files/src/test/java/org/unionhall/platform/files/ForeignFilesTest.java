package org.unionhall.platform.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.unionhall.platform.files.FileStage.ABOUT;
import static org.unionhall.platform.files.FileStage.foreign;
import static org.unionhall.platform.files.FileStage.stream;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.Arrays;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.unionhall.platform.web.problem.ProblemType;
import org.unionhall.platform.web.problem.Rejection;

/** What strangers send is what it says it is, or is not kept. */
class ForeignFilesTest extends StagedTest {

    private static final String[] UPLOADS = {
        ContentTypes.WORKBOOK, ContentTypes.JPEG, ContentTypes.PNG, ContentTypes.PDF
    };

    private boolean nothingStays = true;

    @AfterEach
    void nothing_refused_stays() throws SQLException {
        assertThat(stage.rows() == 0).isEqualTo(nothingStays);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "MZ\u0090\u0000\u0003",
                "<html><script>alert(1)</script></html>",
                "",
                "a,b\n1,2\n"
            })
    void the_type_is_told_by_the_content(String content) {
        refused(content.getBytes(StandardCharsets.ISO_8859_1), FileProblem.FILE_TYPE_NOT_TAKEN);
    }

    @Test
    void a_file_is_refused_as_soon_as_it_is_too_long() {
        var endless =
                new InputStream() {
                    private final byte[] start = "%PDF-1.7\n".getBytes(StandardCharsets.US_ASCII);
                    private int given;

                    @Override
                    public int read() {
                        return given < start.length ? start[given++] : 'x';
                    }

                    @Override
                    public int read(byte[] into, int from, int length) {
                        if (given < start.length) {
                            into[from] = start[given++];
                            return 1;
                        }
                        Arrays.fill(into, from, from + length, (byte) 'x');
                        return length;
                    }
                };
        refused(endless, FileProblem.FILE_TOO_LARGE);
    }

    @Test
    void a_workbook_is_taken() throws IOException {
        nothingStays = false;
        var file = files.put(foreign(UPLOADS), ABOUT, stream(Zips.workbook().bytes()));
        assertThat(file.contentType()).isEqualTo(ContentTypes.WORKBOOK);
    }

    @Test
    void another_zip_is_not_taken_for_a_workbook() throws IOException {
        refused(new Zips().part("a.txt", "a").bytes(), FileProblem.FILE_TYPE_NOT_TAKEN);
    }

    @Test
    void a_workbook_with_macros_is_refused() throws IOException {
        refused(
                Zips.workbook().part("xl/vbaProject.bin", "x").bytes(),
                FileProblem.FILE_HAS_MACROS);
    }

    @Test
    void ten_gigabytes_packed_in_ten_megabytes_are_refused_without_unpacking_them() {
        var bomb = Zips.tenGigabytes();
        assertThat(bomb.length).isLessThan(12 << 20);
        refused(bomb, FileProblem.FILE_UNPACKS_TOO_LARGE);
    }

    @Test
    void a_directory_that_names_one_part_many_times_counts_each_time() throws IOException {
        var bomb = Zips.overlapping(200, 1 << 20);
        assertThat(bomb.length).isLessThan(100_000);
        refused(bomb, FileProblem.FILE_UNPACKS_TOO_LARGE);
    }

    @Test
    void too_many_parts_are_refused() throws IOException {
        var many = Zips.workbook();
        for (int i = 0; i < PackedContent.MOST_PARTS; i++) {
            many.part("xl/media/" + i, "");
        }
        refused(many.bytes(), FileProblem.FILE_UNPACKS_TOO_LARGE);
    }

    @Test
    void a_workbook_cut_in_half_is_broken() throws IOException {
        var whole = Zips.workbook().bytes();
        refused(Arrays.copyOf(whole, whole.length / 2), FileProblem.FILE_BROKEN);
    }

    @Test
    void a_picture_keeps_neither_place_nor_camera_and_stands_upright() throws IOException {
        nothingStays = false;
        var photo = Photos.withPlace(300, 200, 6);
        assertThat(new String(photo, StandardCharsets.ISO_8859_1)).contains("Exif", "GPS-HERE");

        var file = files.put(foreign(UPLOADS), ABOUT, stream(photo));

        var kept = read(file);
        assertThat(new String(kept, StandardCharsets.ISO_8859_1))
                .doesNotContain("Exif")
                .doesNotContain("GPS-HERE");
        var image = ImageIO.read(new ByteArrayInputStream(kept));
        assertThat(image.getWidth()).isEqualTo(200);
        assertThat(image.getHeight()).isEqualTo(300);
        // the red corner was top left before it was turned
        assertThat(image.getRGB(195, 5) >> 16 & 0xFF).isGreaterThan(200);
        assertThat(image.getRGB(195, 5) & 0xFF).isLessThan(60);
    }

    @Test
    void a_large_picture_is_thinned_out() throws IOException {
        nothingStays = false;
        var file = files.put(foreign(UPLOADS), ABOUT, stream(Photos.plain(6000, 1500)));
        var image = ImageIO.read(new ByteArrayInputStream(read(file)));
        assertThat(image.getWidth()).isEqualTo(2000);
        assertThat(image.getHeight()).isEqualTo(500);
    }

    @Test
    void a_picture_that_says_it_is_huge_is_refused_before_it_is_decoded() {
        refused(Photos.sayingItIs(100_000, 100_000), FileProblem.PICTURE_TOO_LARGE);
        refused(Photos.sayingItIs(19_000, 19_000), FileProblem.PICTURE_TOO_LARGE);
    }

    @Test
    void half_a_picture_is_broken() {
        refused(Photos.sayingItIs(300, 300), FileProblem.FILE_BROKEN);
    }

    @Test
    void what_is_behind_a_picture_does_not_stay() throws IOException {
        nothingStays = false;
        var bytes = new ByteArrayOutputStream();
        bytes.write(Photos.plain(40, 30));
        bytes.write("PK hidden behind".getBytes(StandardCharsets.US_ASCII));
        var file = files.put(foreign(UPLOADS), ABOUT, stream(bytes.toByteArray()));
        assertThat(new String(read(file), StandardCharsets.ISO_8859_1)).doesNotContain("hidden");
    }

    private byte[] read(StoredFile file) throws IOException {
        try (var content = files.open(file)) {
            return content.readAllBytes();
        }
    }

    private void refused(byte[] content, ProblemType why) {
        refused(stream(content), why);
    }

    private void refused(InputStream content, ProblemType why) {
        assertThatThrownBy(() -> files.put(foreign(UPLOADS), ABOUT, content))
                .isInstanceOfSatisfying(
                        Rejection.class, refusal -> assertThat(refusal.type()).isEqualTo(why));
    }
}
