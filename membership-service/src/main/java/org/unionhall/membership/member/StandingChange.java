package org.unionhall.membership.member;

import java.util.Set;
import java.util.function.Function;

/** What may become of a membership besides joining, transfer and being void. */
@SuppressWarnings("ImmutableEnumChecker") // the function has no state
public enum StandingChange {
    /** 保留会籍 */
    RETAIN(
            MemberStatus.RETAINED,
            MovementKind.RETAINED,
            MemberMessage.MemberRetained::new,
            MemberStatus.ACTIVE),
    /** 恢复会籍 */
    RESTORE(
            MemberStatus.ACTIVE,
            MovementKind.RESTORED,
            MemberMessage.MemberRestored::new,
            MemberStatus.RETAINED),
    /** 退会 */
    EXIT(MemberStatus.EXITED, MovementKind.EXITED),
    /** 开除会籍 */
    EXPEL(MemberStatus.EXPELLED, MovementKind.EXPELLED),
    /** 去世 */
    DECEASE(MemberStatus.DECEASED, MovementKind.DECEASED),
    /** 撤销终止: it ended by mistake and goes on as if it had not */
    REINSTATE(
            MemberStatus.ACTIVE,
            MovementKind.REINSTATED,
            MemberMessage.MemberRestored::new,
            MemberStatus.EXITED,
            MemberStatus.EXPELLED,
            MemberStatus.DECEASED),
    /** The same of a membership that was retained. */
    REINSTATE_RETAINED(
            MemberStatus.RETAINED,
            MovementKind.REINSTATED,
            MemberMessage.MemberRetained::new,
            MemberStatus.EXITED,
            MemberStatus.EXPELLED,
            MemberStatus.DECEASED),
    /** 合并: it is a duplicate of another of the same person */
    MERGE(MemberStatus.MERGED, MovementKind.MERGED),
    /** 撤销合并: it was no duplicate and goes on */
    UNMERGE(
            MemberStatus.ACTIVE,
            MovementKind.REINSTATED,
            MemberMessage.MemberRestored::new,
            MemberStatus.MERGED),
    /** The same of a membership that was retained. */
    UNMERGE_RETAINED(
            MemberStatus.RETAINED,
            MovementKind.REINSTATED,
            MemberMessage.MemberRetained::new,
            MemberStatus.MERGED);

    private final MemberStatus to;
    private final MovementKind movement;
    private final Function<MemberMessage.State, MemberMessage> message;
    private final Set<MemberStatus> from;

    StandingChange(MemberStatus end, MovementKind movement) {
        this(
                end,
                movement,
                MemberMessage.MemberLeft::new,
                MemberStatus.ACTIVE,
                MemberStatus.RETAINED);
    }

    StandingChange(
            MemberStatus to,
            MovementKind movement,
            Function<MemberMessage.State, MemberMessage> message,
            MemberStatus... from) {
        this.to = to;
        this.movement = movement;
        this.message = message;
        this.from = Set.of(from);
    }

    /** Whether the membership is over with it. */
    public boolean ends() {
        return !to.isLive();
    }

    boolean leadsFrom(MemberStatus status) {
        return from.contains(status);
    }

    MemberStatus to() {
        return to;
    }

    MovementKind movement() {
        return movement;
    }

    Function<MemberMessage.State, MemberMessage> message() {
        return message;
    }
}
