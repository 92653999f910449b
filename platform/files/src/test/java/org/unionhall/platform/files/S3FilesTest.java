package org.unionhall.platform.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.unionhall.platform.files.FileStage.ABOUT;
import static org.unionhall.platform.files.FileStage.KEPT_FOR;
import static org.unionhall.platform.files.FileStage.NOW;
import static org.unionhall.platform.files.FileStage.personal;
import static org.unionhall.platform.files.FileStage.purpose;
import static org.unionhall.platform.files.FileStage.seal;
import static org.unionhall.platform.files.FileStage.stream;
import static org.unionhall.platform.files.FileStage.text;

import jakarta.ws.rs.ServiceUnavailableException;
import java.io.EOFException;
import java.io.IOException;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Files on a real S3 server are what they are in the database, also when it is away for a while.
 */
class S3FilesTest extends StagedTest {

    private static final Purpose TEXTS = purpose(ContentTypes.TEXT);
    private static final int PIECE = StoredContent.PIECE;
    private static final byte[] CONTENT = text(3 * PIECE + 5);

    private S3Server server;
    private Stores stores;

    @BeforeEach
    void given_a_server() throws Exception {
        server = S3Server.start();
        stores = onS3();
        files = at(NOW);
    }

    @AfterEach
    void end_of_the_server() throws Exception {
        stores.close();
        server.close();
    }

    private Stores onS3() {
        return new Stores(stage.database, Store.S3, server.pieces("test"));
    }

    private Files at(Instant now) {
        return stage.at(now, seal("k1", "k1"), stores);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, PIECE, PIECE + 1, 5 * PIECE + 77})
    void what_is_put_is_read(int length) throws Exception {
        var file = files.put(TEXTS, ABOUT, stream(text(length)));

        assertThat(read(files.find(file.id()).orElseThrow())).isEqualTo(text(length));
        assertThat(server.objects()).hasSize((length + PIECE - 1) / PIECE);
        assertThat(stage.number("SELECT count(*) FROM stored_file_piece")).isZero();
    }

    @Test
    void nothing_of_a_personal_file_lies_there_plain() throws Exception {
        var file = files.put(personal(ContentTypes.TEXT), ABOUT, stream(CONTENT));

        var plain = new String(CONTENT, 0, 24, StandardCharsets.US_ASCII);
        assertThat(server.objects())
                .hasSize(4)
                .noneMatch(bytes -> new String(bytes, StandardCharsets.ISO_8859_1).contains(plain));
        assertThat(read(file)).isEqualTo(CONTENT);
    }

    @Test
    void a_put_that_breaks_off_leaves_nothing() throws Exception {
        var broken =
                new FilesTest.LastBytes(
                        () -> {
                            throw new EOFException("the line is dead");
                        });

        assertThatThrownBy(
                        () ->
                                files.put(
                                        TEXTS,
                                        ABOUT,
                                        new SequenceInputStream(stream(CONTENT), broken)))
                .isInstanceOf(UncheckedIOException.class);

        assertThat(server.objects()).isEmpty();
        assertThat(stage.rows()).isZero();
    }

    @Test
    void what_ended_is_deleted_and_of_another_nothing() throws Exception {
        files.put(TEXTS, ABOUT, stream(CONTENT));
        at(NOW.plus(KEPT_FOR)).put(TEXTS, ABOUT, stream(text(9)));

        assertThat(at(NOW.plus(KEPT_FOR)).deleteEnded(10)).isEqualTo(1);

        assertThat(server.objects()).containsExactly(text(9));
        assertThat(stage.rows()).isEqualTo(1);
    }

    @Test
    void a_second_one_of_the_same_state_leaves_nothing_behind() throws Exception {
        var first = files.put(TEXTS, ABOUT, stream(CONTENT));

        assertThat(files.put(TEXTS, ABOUT, stream(text(9)))).isEqualTo(first);

        assertThat(server.objects()).hasSize(4);
    }

    @Test
    void while_the_server_is_away_a_file_is_neither_kept_nor_read_and_later_it_is()
            throws Exception {
        var file = files.put(TEXTS, ABOUT, stream(CONTENT));
        server.goAway();

        assertThatThrownBy(() -> read(file)).isInstanceOf(ServiceUnavailableException.class);
        var other = new About(null, null, "/things/2", "first");
        assertThatThrownBy(() -> files.put(TEXTS, other, stream(CONTENT)))
                .isInstanceOf(ServiceUnavailableException.class);
        assertThat(files.current(TEXTS, other.subject(), other.shows())).isEmpty();

        server.comeBack();
        assertThat(read(file)).isEqualTo(CONTENT);
        assertThat(read(files.put(TEXTS, other, stream(CONTENT)))).isEqualTo(CONTENT);
    }

    @Test
    void what_is_deleted_while_the_server_is_away_is_gone_at_once_and_its_pieces_later()
            throws Exception {
        var file = files.put(personal(ContentTypes.TEXT), ABOUT, stream(CONTENT));
        server.goAway();

        files.delete(file.id());

        assertThat(files.find(file.id())).isEmpty();
        assertThat(stage.number("SELECT count(*) FROM stored_file WHERE key_sealed IS NOT NULL"))
                .isZero();
        assertThat(files.deleteEnded(10)).isZero();

        server.comeBack();
        assertThat(files.deleteEnded(10)).isEqualTo(1);
        assertThat(server.objects()).isEmpty();
        assertThat(stage.rows()).isZero();
    }

    @Test
    void files_stay_where_they_were_put_when_the_choice_changes() throws Exception {
        var there = files.put(TEXTS, ABOUT, stream(CONTENT));
        stores = new Stores(stage.database, Store.DATABASE, server.pieces("test"));
        files = at(NOW);

        var here = files.put(TEXTS, new About(null, null, "/things/2", ""), stream(text(77)));

        assertThat(read(there)).isEqualTo(CONTENT);
        assertThat(read(here)).isEqualTo(text(77));
        assertThat(server.objects()).hasSize(4);
        assertThat(at(NOW.plus(KEPT_FOR)).deleteEnded(10)).isEqualTo(2);
        assertThat(server.objects()).isEmpty();
    }

    @Test
    void two_services_share_a_bucket_and_no_file() throws Exception {
        var file = files.put(TEXTS, ABOUT, stream(CONTENT));

        server.pieces("another").delete(file.id());

        assertThat(read(file)).isEqualTo(CONTENT);
    }

    @Test
    void s3_is_not_chosen_without_its_address() {
        assertThatThrownBy(() -> new Stores(stage.database, Store.S3, null))
                .hasMessageContaining("FILES_S3_ADDRESS");
    }

    private byte[] read(StoredFile file) throws IOException {
        try (var content = files.open(file)) {
            return content.readAllBytes();
        }
    }
}
