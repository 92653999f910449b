package org.unionhall.membership.roster;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.Tuple;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.unionhall.platform.persistence.SqlRepository;
import org.unionhall.platform.sealing.PieceSeal;
import org.unionhall.platform.sealing.Seal;

/** The rows of rosters piece by piece, sealed, with what was found and done about each. */
@ApplicationScoped
class StagedRows extends SqlRepository {

    /** Not that of requests, which refuses people's numbers. */
    private static final ObjectMapper JSON = new ObjectMapper();

    /** Each of the three contents has positions of its own under the key. */
    private static final int CHECKED = 500_000_000;

    private static final int COMMITTED = 1_000_000_000;

    @Inject Seal seal;

    void write(RosterImport roster, int position, List<ReadRow> rows) {
        sql("""
        INSERT INTO member_import_piece (import_id, position, read) VALUES (:id, :position, :bytes)
        """)
                .setParameter("id", roster.id())
                .setParameter("position", position)
                .setParameter("bytes", sealed(roster.seal(seal), position, rows))
                .executeUpdate();
    }

    List<ReadRow> read(RosterImport roster, int position) {
        return opened(roster, "read", position, 0, new TypeReference<List<ReadRow>>() {});
    }

    void mark(RosterImport roster, int position, List<RowMark> marks) {
        boolean check = roster.stage() == ImportStage.CHECK;
        sql("UPDATE member_import_piece SET "
                        + (check ? "checked" : "committed")
                        + " = :bytes WHERE import_id = :id AND position = :position")
                .setParameter("id", roster.id())
                .setParameter("position", position)
                .setParameter(
                        "bytes",
                        sealed(roster.seal(seal), position + (check ? CHECKED : COMMITTED), marks))
                .executeUpdate();
    }

    /** What the check said of the rows. */
    List<RowMark> checked(RosterImport roster, int position) {
        return opened(roster, "checked", position, CHECKED, new TypeReference<>() {});
    }

    /** What the commit did with the rows. */
    List<RowMark> committed(RosterImport roster, int position) {
        return opened(roster, "committed", position, COMMITTED, new TypeReference<>() {});
    }

    private byte[] sealed(PieceSeal by, int position, Object content) {
        try {
            return by.seal(JSON.writeValueAsBytes(content), position, false);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException("Rows cannot be written", e);
        }
    }

    private <T> T opened(
            RosterImport roster, String column, int position, int from, TypeReference<T> type) {
        var bytes =
                values(
                                "SELECT "
                                        + column
                                        + " FROM member_import_piece WHERE import_id = :id AND"
                                        + " position = :position",
                                byte[].class)
                        .setParameter("id", roster.id())
                        .setParameter("position", position)
                        .getSingleResult();
        try {
            return JSON.readValue(roster.seal(seal).open(bytes, position + from, false), type);
        } catch (IOException e) {
            throw new UncheckedIOException("Rows cannot be read", e);
        }
    }

    /**
     * The lines in which people come first.
     *
     * @param lines in which they are, each person with the first of these
     */
    Map<ByteBuffer, Integer> firstLines(UUID roster, Map<ByteBuffer, Integer> lines) {
        List<Tuple> rows =
                rows("""
                INSERT INTO member_import_person AS p (import_id, identity_index, line)
                SELECT :id, * FROM unnest(cast(:identities AS bytea[]), cast(:lines AS int[]))
                ON CONFLICT (import_id, identity_index) DO UPDATE SET line = p.line
                RETURNING identity_index, line
                """)
                        .setParameter("id", roster)
                        .setParameter(
                                "identities",
                                lines.keySet().stream()
                                        .map(ByteBuffer::array)
                                        .toArray(byte[][]::new))
                        .setParameter("lines", lines.values().toArray(Integer[]::new))
                        .getResultList();
        return rows.stream()
                .collect(
                        Collectors.toMap(
                                row -> ByteBuffer.wrap(row.get(0, byte[].class)),
                                row -> row.get(1, Integer.class)));
    }

    void became(UUID roster, List<UUID> members) {
        sql("""
        INSERT INTO member_import_member (import_id, member_id)
        SELECT :id, unnest(cast(:members AS uuid[]))
        """)
                .setParameter("id", roster)
                .setParameter("members", members.toArray(UUID[]::new))
                .executeUpdate();
    }

    /** Who became a member by it, after the one of that id. */
    List<UUID> members(UUID roster, UUID after, int most) {
        return values(
                        """
                        SELECT member_id FROM member_import_member
                        WHERE import_id = :id AND member_id > :after ORDER BY member_id LIMIT :most
                        """,
                        UUID.class)
                .setParameter("id", roster)
                .setParameter("after", after)
                .setParameter("most", most)
                .getResultList();
    }
}
