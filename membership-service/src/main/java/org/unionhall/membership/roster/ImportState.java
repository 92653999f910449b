package org.unionhall.membership.roster;

import org.unionhall.platform.jobs.JobState;

/** How it stands with an import. */
public enum ImportState {
    /** 检查中 */
    CHECKING,
    /** 待确认: checked; who sent it decides. */
    CHECKED,
    /** 导入中 */
    COMMITTING,
    /** 已导入 */
    COMMITTED,
    /** 撤销中 */
    UNDOING,
    /** 已撤销 */
    UNDONE,
    /** 失败: a rule ended the stage. */
    FAILED,
    /** 已停止 by who sent it. */
    CANCELLED;

    static ImportState of(ImportStage stage, JobState job) {
        return switch (job) {
            case FAILED -> FAILED;
            case CANCELLED -> CANCELLED;
            case DONE ->
                    switch (stage) {
                        case CHECK -> CHECKED;
                        case COMMIT -> COMMITTED;
                        case UNDO -> UNDONE;
                    };
            case WAITING, RUNNING ->
                    switch (stage) {
                        case CHECK -> CHECKING;
                        case COMMIT -> COMMITTING;
                        case UNDO -> UNDOING;
                    };
        };
    }

    /** Whether nothing changes unless somebody asks for it. */
    boolean rests() {
        return this != CHECKING && this != COMMITTING && this != UNDOING;
    }
}
