package org.unionhall.platform.jobs;

import java.util.EnumSet;
import java.util.Set;

/** How a job is. */
public enum JobState {
    /** 等待处理 */
    WAITING,
    /** 处理中 */
    RUNNING,
    /** 已完成 */
    DONE,
    /** 失败: by a rule, which it names, or because a piece failed again and again. */
    FAILED,
    /** 已取消 by who asked for it. */
    CANCELLED;

    /** A job in one of these takes a turn when its time comes. */
    static final Set<JobState> UNFINISHED = EnumSet.of(WAITING, RUNNING);

    /** A job in one of these can be taken up again. */
    static final Set<JobState> STOPPED = EnumSet.of(FAILED, CANCELLED);

    boolean isUnfinished() {
        return UNFINISHED.contains(this);
    }
}
