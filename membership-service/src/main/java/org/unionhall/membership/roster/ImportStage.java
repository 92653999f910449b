package org.unionhall.membership.roster;

/** What is being done with a roster, or was done last. */
enum ImportStage {
    /** 检查: nothing changes. */
    CHECK,
    /** 导入: its people become members. */
    COMMIT,
    /** 撤销: what came of it is taken back. */
    UNDO;

    /** The kind of the job that does it. */
    String kind() {
        return "members.import." + name().toLowerCase(java.util.Locale.ROOT);
    }
}
