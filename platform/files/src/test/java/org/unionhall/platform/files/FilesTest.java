package org.unionhall.platform.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.unionhall.platform.files.FileStage.ABOUT;
import static org.unionhall.platform.files.FileStage.KEPT_FOR;
import static org.unionhall.platform.files.FileStage.NOW;
import static org.unionhall.platform.files.FileStage.purpose;
import static org.unionhall.platform.files.FileStage.stream;
import static org.unionhall.platform.files.FileStage.text;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.lang.reflect.Proxy;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files are kept whole or not at all, and end. */
class FilesTest extends StagedTest {

    private static final Purpose TEXTS = purpose(ContentTypes.TEXT);
    private static final int PIECE = StoredContent.PIECE;

    @ParameterizedTest
    @ValueSource(ints = {1, PIECE - 1, PIECE, PIECE + 1, 5 * PIECE + 77})
    void what_is_put_is_read(int length) throws Exception {
        var content = text(length);

        var file = files.put(TEXTS, ABOUT, stream(content));

        assertThat(file.size()).isEqualTo(length);
        assertThat(file.contentType()).isEqualTo(ContentTypes.TEXT);
        assertThat(file.endsAt()).isEqualTo(NOW.plus(KEPT_FOR));
        assertThat(files.find(file.id())).contains(file);
        assertThat(file.pieces()).isEqualTo((length + PIECE - 1) / PIECE);
        try (var read = files.open(file)) {
            assertThat(read.readAllBytes()).isEqualTo(content);
        }
    }

    @Test
    void pieces_are_kept_while_the_rest_is_still_coming() throws Exception {
        var keptBeforeTheEnd = new long[1];
        var end =
                new LastBytes(
                        () ->
                                keptBeforeTheEnd[0] =
                                        stage.number("SELECT count(*) FROM stored_file_piece"));

        files.put(TEXTS, ABOUT, new SequenceInputStream(stream(text(8 * PIECE)), end));

        assertThat(keptBeforeTheEnd[0]).isGreaterThanOrEqualTo(6);
    }

    @Test
    void a_put_that_breaks_off_leaves_nothing() throws SQLException {
        var broken =
                new LastBytes(
                        () -> {
                            throw new EOFException("the line is dead");
                        });

        assertThatThrownBy(
                        () ->
                                files.put(
                                        TEXTS,
                                        ABOUT,
                                        new SequenceInputStream(stream(text(3 * PIECE)), broken)))
                .isInstanceOf(UncheckedIOException.class);

        assertThat(stage.rows()).isZero();
    }

    @Test
    void what_a_killed_process_left_is_never_seen_and_is_deleted_at_its_end() throws Exception {
        var id = UUID.randomUUID();
        var rows = new FileRows(stage.database);
        rows.arriving(
                id,
                Store.DATABASE,
                "test",
                TEXTS,
                ABOUT,
                null,
                new java.time.Instant[] {NOW, NOW.plus(Duration.ofHours(1))});
        new DatabasePieces(stage.database).write(id, 0, text(PIECE));

        assertThat(files.find(id)).isEmpty();
        assertThat(files.current(TEXTS, ABOUT.subject(), ABOUT.shows())).isEmpty();
        assertThat(files.deleteEnded(10)).isZero();
        assertThat(stage.at(NOW.plus(Duration.ofHours(1))).deleteEnded(10)).isEqualTo(1);
        assertThat(stage.rows()).isZero();
    }

    @Test
    void one_that_arrives_after_its_time_is_not_kept() throws SQLException {
        var late = new LastBytes(() -> stage.at(NOW.plus(Duration.ofHours(2))).deleteEnded(10));

        assertThatThrownBy(
                        () ->
                                files.put(
                                        TEXTS,
                                        ABOUT,
                                        new SequenceInputStream(stream(text(PIECE + 9)), late)))
                .isInstanceOf(IllegalStateException.class);

        assertThat(stage.rows()).isZero();
    }

    @Test
    void after_its_end_a_file_is_not_there_and_then_it_is_deleted() throws SQLException {
        var file = files.put(TEXTS, ABOUT, stream(text(10)));
        var later = stage.at(NOW.plus(KEPT_FOR));

        assertThat(later.find(file.id())).isEmpty();
        assertThat(later.current(TEXTS, ABOUT.subject(), ABOUT.shows())).isEmpty();
        assertThat(files.deleteEnded(10)).isZero();
        assertThat(later.deleteEnded(10)).isEqualTo(1);
        assertThat(stage.rows()).isZero();
    }

    @Test
    void an_ended_file_that_is_not_deleted_yet_is_in_nobodys_way() {
        var first = files.put(TEXTS, ABOUT, stream(text(10)));
        var later = stage.at(NOW.plus(KEPT_FOR));

        var again = later.put(TEXTS, ABOUT, stream(text(11)));

        assertThat(again.id()).isNotEqualTo(first.id());
        assertThat(again.size()).isEqualTo(11);
    }

    @Test
    void several_instances_delete_each_file_once() throws Exception {
        for (int i = 0; i < 60; i++) {
            files.put(TEXTS, new About(null, null, "/things/" + i, ""), stream(text(10)));
        }
        var later = NOW.plus(KEPT_FOR);

        var deleted = together(4, () -> stage.at(later).deleteEnded(1000));

        assertThat(deleted.stream().mapToInt(Integer::intValue).sum()).isEqualTo(60);
        assertThat(stage.rows()).isZero();
    }

    @Test
    void of_those_that_show_the_same_one_is_kept_and_answered_to_all() throws Exception {
        var put = together(4, () -> files.put(TEXTS, ABOUT, stream(text(2 * PIECE))).id());

        assertThat(put).containsOnly(put.get(0));
        assertThat(stage.number("SELECT count(*) FROM stored_file")).isEqualTo(1);
        assertThat(stage.number("SELECT count(*) FROM stored_file_piece")).isEqualTo(2);
    }

    @Test
    void a_newer_state_ends_the_former_soon_but_not_at_once() {
        var former = files.put(TEXTS, ABOUT, stream(text(10)));
        var other = new About(null, null, "/things/2", "first");
        var ofOther = files.put(TEXTS, other, stream(text(10)));

        files.put(TEXTS, new About(null, null, "/things/1", "second"), stream(text(12)));

        assertThat(files.find(former.id())).isPresent();
        var soon = stage.at(NOW.plus(Duration.ofMinutes(10)));
        assertThat(soon.find(former.id())).isEmpty();
        assertThat(soon.find(ofOther.id())).isPresent();
        assertThat(soon.current(TEXTS, "/things/1", "second")).isPresent();
    }

    @Test
    void a_reader_of_a_deleted_file_is_told_so() throws Exception {
        var file = files.put(TEXTS, ABOUT, stream(text(3 * PIECE)));
        try (var read = files.open(file)) {
            assertThat(read.readNBytes(PIECE)).hasSize(PIECE);
            files.delete(file.id());
            assertThatThrownBy(read::readAllBytes).isInstanceOf(EOFException.class);
        }
    }

    @Test
    void a_file_can_be_ended_early() {
        var file = files.put(TEXTS, ABOUT, stream(text(10)));
        files.endAt(file.id(), NOW);
        assertThat(files.find(file.id())).isEmpty();
    }

    @Test
    void within_a_transaction_nothing_is_put() throws SQLException {
        var held =
                new Files(
                        inTransactions(),
                        new Stores(stage.database, Store.DATABASE, null),
                        Clock.systemUTC(),
                        null,
                        settings());

        assertThatThrownBy(() -> held.put(TEXTS, ABOUT, stream(text(10))))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("outside of transactions");
        assertThat(stage.rows()).isZero();
    }

    @Test
    void without_sealing_keys_nothing_personal_is_put() throws SQLException {
        var unsealed = stage.at(NOW, null);

        assertThatThrownBy(
                        () ->
                                unsealed.put(
                                        FileStage.personal(ContentTypes.TEXT),
                                        ABOUT,
                                        stream(text(10))))
                .isInstanceOf(IllegalStateException.class);
        assertThat(stage.rows()).isZero();
    }

    /** Nothing more comes; something happens when it is asked for. */
    static final class LastBytes extends InputStream {

        private final Callable<?> happening;

        LastBytes(Callable<?> happening) {
            this.happening = happening;
        }

        @Override
        public int read() throws IOException {
            try {
                happening.call();
            } catch (IOException e) {
                throw e;
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
            return -1;
        }

        @Override
        public int read(byte[] into, int from, int length) throws IOException {
            return read();
        }
    }

    private static Files.Settings settings() {
        return new Files.Settings("test", Duration.ofHours(1), Duration.ofMinutes(10));
    }

    /** As a pool gives connections while a transaction runs. */
    private static DataSource inTransactions() {
        return (DataSource)
                Proxy.newProxyInstance(
                        FilesTest.class.getClassLoader(),
                        new Class<?>[] {DataSource.class},
                        (proxy, method, arguments) -> {
                            var connection = stage.database.getConnection();
                            connection.setAutoCommit(false);
                            return connection;
                        });
    }

    private static <T> List<T> together(int threads, Callable<T> task) throws Exception {
        var start = new CyclicBarrier(threads);
        var pool = Executors.newFixedThreadPool(threads);
        try {
            Callable<T> each =
                    () -> {
                        start.await();
                        return task.call();
                    };
            var running = java.util.Collections.nCopies(threads, each);
            return pool.invokeAll(running).stream().map(FilesTest::result).toList();
        } finally {
            pool.shutdown();
        }
    }

    private static <T> T result(java.util.concurrent.Future<T> future) {
        try {
            return future.get();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
