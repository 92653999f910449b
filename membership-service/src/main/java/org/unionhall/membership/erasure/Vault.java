package org.unionhall.membership.erasure;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.Tuple;
import java.io.UncheckedIOException;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.unionhall.membership.erasable.Rows;
import org.unionhall.membership.erasable.Rows.Column;
import org.unionhall.platform.persistence.SqlRepository;
import org.unionhall.platform.sealing.Place;
import org.unionhall.platform.sealing.Seal;
import org.unionhall.platform.web.Ids;

/**
 * The marks of people that were set aside, sealed, a row of it for each row they were taken from.
 * The tables are those that features have named in their {@code Holding}s.
 */
@ApplicationScoped
class Vault extends SqlRepository {

    /** What lies sealed where a value may not be null. */
    private static final String NOTHING = "*";

    /** How the database writes bytes as text. */
    private static final String BYTES = "\\x";

    @Inject Seal seal;
    @Inject ObjectMapper json;

    long count(Rows of, UUID account) {
        return count(of, account, "TRUE");
    }

    /** How many of them are open matters. */
    long open(Rows of, UUID account) {
        return of.open() == null ? 0 : count(of, account, of.open());
    }

    private long count(Rows of, UUID account, String condition) {
        return values(
                        "SELECT count(*) FROM %s WHERE (%s) AND (%s)"
                                .formatted(of.table(), of.whose(), condition),
                        Long.class)
                .setParameter("account", account)
                .getSingleResult();
    }

    /** By which the account's person can be known later. */
    Proof proof(UUID account) {
        var row =
                rows("""
                SELECT (SELECT mobile_index FROM account WHERE id = :account) AS mobile,
                    coalesce(
                        (SELECT id_index FROM member WHERE account_id = :account ORDER BY id DESC LIMIT 1),
                        (SELECT id_index FROM application WHERE account_id = :account
                            ORDER BY id DESC LIMIT 1)) AS identity
                """)
                        .setParameter("account", account)
                        .getSingleResult();
        return new Proof(row.get(0, byte[].class), row.get(1, byte[].class));
    }

    /**
     * Takes the marks out of the person's rows.
     *
     * @param erasure in whose name they are kept; null when they are destroyed at once
     */
    void take(UUID erasure, UUID account, Rows of) {
        if (of.gone()) {
            sql("DELETE FROM %s WHERE %s".formatted(of.table(), of.whose()))
                    .setParameter("account", account)
                    .executeUpdate();
        } else if (!of.marks().isEmpty()) {
            for (var row : marked(of, account)) {
                var id = row.get(0, UUID.class);
                if (erasure != null) {
                    keep(erasure, of, id, read(row.get(1, String.class)));
                }
                empty(of, id);
            }
        }
    }

    private List<Tuple> marked(Rows of, UUID account) {
        var marks =
                of.marks().stream()
                        .map(column -> "'%1$s', %1$s".formatted(column.name()))
                        .collect(Collectors.joining(", "));
        return rows("SELECT id, CAST(jsonb_build_object(%s) AS text) FROM %s WHERE %s FOR UPDATE"
                        .formatted(marks, of.table(), of.whose()))
                .setParameter("account", account)
                .getResultList();
    }

    /** Opened first: what lies under a key that is replaced meanwhile would not open any more. */
    private void keep(UUID erasure, Rows of, UUID row, ObjectNode values) {
        sealed(of)
                .filter(column -> values.hasNonNull(column.name()))
                .forEach(
                        column ->
                                values.put(
                                        column.name(),
                                        seal.open(
                                                bytes(values.get(column.name()).textValue()),
                                                place(of, column, row))));
        values.put("id", row.toString());
        var id = Ids.next();
        sql("""
        INSERT INTO erasure_mark (id, erasure_id, source, row_sealed)
        VALUES (:id, :erasure, :source, :row)
        """)
                .setParameter("id", id)
                .setParameter("erasure", erasure)
                .setParameter("source", of.table() + ":" + names(of))
                .setParameter("row", seal.seal(values.toString(), markPlace(id)))
                .executeUpdate();
    }

    private void empty(Rows of, UUID row) {
        var changes =
                of.marks().stream()
                        .map(
                                column ->
                                        "%s = %s"
                                                .formatted(
                                                        column.name(),
                                                        column.emptied() == null
                                                                ? ":" + column.name()
                                                                : column.emptied()))
                        .collect(Collectors.joining(", "));
        var update =
                sql("UPDATE %s SET %s WHERE id = :row".formatted(of.table(), changes))
                        .setParameter("row", row);
        of.marks().stream()
                .filter(column -> column.emptied() == null)
                .forEach(
                        column ->
                                update.setParameter(
                                        column.name(), seal.seal(NOTHING, place(of, column, row))));
        update.executeUpdate();
    }

    /** Puts back what was taken in the name of an erasure, and keeps none of it. */
    void giveBack(UUID erasure, List<Rows> all) {
        List<Tuple> kept =
                rows("""
                SELECT id, source, row_sealed FROM erasure_mark WHERE erasure_id = :erasure
                ORDER BY id
                """)
                        .setParameter("erasure", erasure)
                        .getResultList();
        for (var one : kept) {
            var values =
                    read(seal.open(one.get(2, byte[].class), markPlace(one.get(0, UUID.class))));
            all.stream()
                    .filter(of -> one.get(1, String.class).equals(of.table() + ":" + names(of)))
                    .findFirst()
                    .ifPresent(of -> giveBack(of, values));
        }
        destroy(erasure);
    }

    private void giveBack(Rows of, ObjectNode values) {
        var row = UUID.fromString(values.get("id").textValue());
        sealed(of)
                .filter(column -> values.hasNonNull(column.name()))
                .forEach(
                        column ->
                                values.put(
                                        column.name(),
                                        BYTES
                                                + HexFormat.of()
                                                        .formatHex(
                                                                seal.seal(
                                                                        values.get(column.name())
                                                                                .textValue(),
                                                                        place(of, column, row)))));
        var changes =
                of.marks().stream()
                        .map(
                                column ->
                                        column.counts()
                                                ? "%1$s = t.%1$s + 1".formatted(column.name())
                                                : "%1$s = r.%1$s".formatted(column.name()))
                        .collect(Collectors.joining(", "));
        sql("""
        UPDATE %1$s t SET %2$s
        FROM jsonb_populate_record(CAST(NULL AS %1$s), CAST(:row AS jsonb)) r WHERE t.id = r.id
        """
                        .formatted(of.table(), changes))
                .setParameter("row", values.toString())
                .executeUpdate();
    }

    /** Destroys what was kept in the name of an erasure. */
    void destroy(UUID erasure) {
        sql("DELETE FROM erasure_mark WHERE erasure_id = :erasure")
                .setParameter("erasure", erasure)
                .executeUpdate();
    }

    private static Stream<Column> sealed(Rows of) {
        return of.marks().stream().filter(Column::sealed);
    }

    private static String names(Rows of) {
        return of.marks().stream().map(Column::name).collect(Collectors.joining(","));
    }

    private static Place place(Rows of, Column column, UUID row) {
        return new Place(of.table(), column.name(), row);
    }

    private static Place markPlace(UUID id) {
        return new Place("erasure_mark", "row_sealed", id);
    }

    private static byte[] bytes(String text) {
        return HexFormat.of().parseHex(text.substring(BYTES.length()));
    }

    private ObjectNode read(String text) {
        try {
            return (ObjectNode) json.readTree(text);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException("What was set aside cannot be read", e);
        }
    }
}
