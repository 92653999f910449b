package org.unionhall.membership.erasable;

import java.util.List;

/**
 * The rows of a table that are about a person, and what becomes of them.
 *
 * @param whose which they are, in SQL; the person's account is {@code :account}
 * @param gone whether they are deleted
 * @param marks the columns that tell who it is and are emptied; such a table's key is {@code id}
 * @param open which of them are open matters that stand in the way, in SQL
 */
public record Rows(String table, String whose, boolean gone, List<Column> marks, String open) {

    /** A name that was erased; no live member has it. */
    public static final String NOBODY = "已删除";

    private static final String OF_ACCOUNT = "account_id = :account";
    private static final String OF_MEMBER =
            "member_id IN (SELECT id FROM member WHERE account_id = :account)";

    /**
     * A column that is emptied.
     *
     * @param emptied what it holds then, in SQL; null for a sealed text that says nothing
     * @param counts whether it is a version, which goes on and never back
     */
    public record Column(String name, String emptied, boolean sealed, boolean counts) {

        public static Column of(String name) {
            return new Column(name, "NULL", false, false);
        }

        public static Column of(String name, String emptied) {
            return new Column(name, emptied, false, false);
        }

        /** Sealed, and never null. */
        public static Column sealed(String name) {
            return new Column(name, null, true, false);
        }

        public static Column sealedOrNone(String name) {
            return new Column(name, "NULL", true, false);
        }

        public static Column version() {
            return new Column("version", "version + 1", false, true);
        }
    }

    /** All with the account are deleted. */
    public static Rows gone(String table) {
        return gone(table, OF_ACCOUNT);
    }

    public static Rows gone(String table, String whose) {
        return new Rows(table, whose, true, List.of(), null);
    }

    /** All with the account lose their marks. */
    public static Rows without(String table, Column... marks) {
        return new Rows(table, OF_ACCOUNT, false, List.of(marks), null);
    }

    /** The same of those of the memberships that the account has or had. */
    public static Rows ofMember(String table, Column... marks) {
        return new Rows(table, OF_MEMBER, false, List.of(marks), null);
    }

    /** The same of those that the condition names; none loses anything without marks. */
    public static Rows of(String table, String whose, Column... marks) {
        return new Rows(table, whose, false, List.of(marks), null);
    }

    /** Those of them are open matters. */
    public Rows blocking(String condition) {
        return new Rows(table, whose, gone, marks, condition);
    }
}
