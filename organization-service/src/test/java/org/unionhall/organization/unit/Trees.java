package org.unionhall.organization.unit;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.UUID;
import org.unionhall.organization.Database;

/** Looks at the tree where it is kept. */
final class Trees {

    private Trees() {}

    /** Says that the intervals of a tree are nested exactly as its parents, paths included. */
    static void assertSound(UUID root) {
        assertThat(count(PARENT_DOES_NOT_CONTAIN, root)).as("outside their parent").isZero();
        assertThat(count(SIBLINGS_OVERLAP, root)).as("overlapping siblings").isZero();
        assertThat(count(PATH_IS_WRONG, root)).as("wrong paths").isZero();
        assertThat(count(TREES_OVERLAP, root)).as("inside another tree").isZero();
    }

    static long size(UUID root) {
        return count("select count(*) from unit where path like ? || '%'", root);
    }

    private static final String PARENT_DOES_NOT_CONTAIN =
            """
            select count(*) from unit c join unit p on p.id = c.parent_id
            where c.path like ? || '%' and not (p.lo < c.lo and c.hi <= p.hi)\
            """;

    private static final String SIBLINGS_OVERLAP =
            """
            select count(*) from unit a join unit b on a.parent_id = b.parent_id and a.id < b.id
            where a.path like ? || '%' and a.lo <= b.hi and b.lo <= a.hi\
            """;

    private static final String PATH_IS_WRONG =
            """
            select count(*) from unit c join unit p on p.id = c.parent_id
            where c.path like ? || '%' and c.path <> p.path || '/' || c.id\
            """;

    private static final String TREES_OVERLAP =
            """
            select count(*) from unit t join unit o on o.parent_id is null and o.id <> t.id
            where t.id = ?::uuid and t.lo <= o.hi and o.lo <= t.hi\
            """;

    /** Gives a tree so few numbers that founding has to make room. */
    static void shrink(UUID root, long width) {
        Database.run("update unit set hi = lo + " + (width - 1) + " where id = '" + root + "'");
    }

    static long count(String query, UUID root) {
        try (var connection = Database.connection();
                var statement = connection.prepareStatement(query)) {
            statement.setString(1, root.toString());
            try (var row = statement.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
