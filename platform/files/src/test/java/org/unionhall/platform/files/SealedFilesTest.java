package org.unionhall.platform.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.unionhall.platform.files.FileStage.ABOUT;
import static org.unionhall.platform.files.FileStage.NOW;
import static org.unionhall.platform.files.FileStage.personal;
import static org.unionhall.platform.files.FileStage.seal;
import static org.unionhall.platform.files.FileStage.stream;
import static org.unionhall.platform.files.FileStage.text;

import java.io.IOException;
import java.io.InputStream;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.unionhall.platform.sealing.Reseal;
import org.unionhall.platform.sealing.SealBroken;

/** What a personal file holds is read with its keys, in its order and to its end, or not at all. */
class SealedFilesTest extends StagedTest {

    private static final byte[] CONTENT = text(3 * StoredContent.PIECE + 5);

    private StoredFile file;

    @BeforeEach
    void given_a_personal_file() {
        file = files.put(personal(ContentTypes.TEXT), ABOUT, stream(CONTENT));
    }

    @Test
    void it_is_read_with_its_keys() throws IOException {
        assertThat(read(files)).isEqualTo(CONTENT);
    }

    @Test
    void nothing_of_it_lies_plain_in_the_database() throws SQLException {
        var plain = new String(CONTENT, 0, 24, java.nio.charset.StandardCharsets.US_ASCII);
        assertThat(
                        stage.number(
                                "SELECT count(*) FROM stored_file_piece WHERE position('"
                                        + plain
                                        + "'::bytea IN bytes) > 0"))
                .isZero();
    }

    @Test
    void with_other_keys_it_is_not_read() {
        assertThatThrownBy(() -> read(stage.at(NOW, seal("k2", "k2"))))
                .isInstanceOf(SealBroken.class);
    }

    @Test
    void pieces_that_changed_places_are_not_read() throws SQLException {
        stage.run("UPDATE stored_file_piece SET position = position + 100");
        stage.run(
                "UPDATE stored_file_piece SET position = CASE position WHEN 100 THEN 1 WHEN 101"
                        + " THEN 0 ELSE position - 100 END");
        assertThatThrownBy(() -> read(files)).isInstanceOf(SealBroken.class);
    }

    @Test
    void a_file_that_was_cut_off_is_not_read() throws SQLException {
        stage.run("UPDATE stored_file SET pieces = 2");
        var shorter = files.find(file.id()).orElseThrow();
        assertThatThrownBy(() -> readAll(files.open(shorter))).isInstanceOf(SealBroken.class);
    }

    @Test
    void an_altered_piece_is_not_read() throws SQLException {
        stage.run(
                "UPDATE stored_file_piece SET bytes = set_byte(bytes, 9, (get_byte(bytes, 9) + 1)"
                        + " % 256) WHERE position = 2");
        assertThatThrownBy(() -> read(files)).isInstanceOf(SealBroken.class);
    }

    @Test
    void the_key_of_another_file_opens_nothing() throws SQLException {
        files.put(personal(ContentTypes.TEXT), new About(null, null, "/2", ""), stream(text(9)));
        stage.run(
                "UPDATE stored_file f SET key_sealed = o.key_sealed FROM stored_file o WHERE o.id"
                        + " <> f.id");
        assertThatThrownBy(() -> read(files)).isInstanceOf(SealBroken.class);
    }

    @Test
    void after_a_change_of_keys_it_is_read_without_the_former_key() throws IOException {
        var both = seal("k2", "k1", "k2");
        assertThat(new Reseal(stage.database, both, () -> List.of(Files.SEALED_KEYS)).everything())
                .isEqualTo(1);

        assertThat(read(stage.at(NOW, seal("k2", "k2")))).isEqualTo(CONTENT);
    }

    private byte[] read(Files by) throws IOException {
        return readAll(by.open(file));
    }

    private static byte[] readAll(InputStream content) throws IOException {
        try (content) {
            return content.readAllBytes();
        }
    }
}
