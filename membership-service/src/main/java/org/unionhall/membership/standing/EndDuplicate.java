package org.unionhall.membership.standing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.util.UUID;
import org.unionhall.membership.member.ChangeStanding;
import org.unionhall.membership.member.FindMembers.Known;
import org.unionhall.membership.member.Standing;

/**
 * Ends a membership that is a duplicate, with all that waits about it, and lets it go on again, in
 * the caller's transaction. Whoever asks has been allowed to.
 */
@ApplicationScoped
public class EndDuplicate {

    @Inject ApplyChange apply;
    @Inject ChangeStanding standing;

    /** Holds what waits before the member is held. */
    @Transactional(TxType.MANDATORY)
    public void hold(UUID memberId) {
        apply.hold(memberId);
    }

    /**
     * It ends, and the person is told.
     *
     * @throws org.unionhall.platform.web.problem.Rejection {@code MEMBERSHIP_NOT_SO}
     */
    @Transactional(TxType.MANDATORY)
    public void end(Known duplicate, Standing merge, Instant now) {
        apply.apply(duplicate, merge, now);
    }

    /**
     * It goes on as before.
     *
     * @throws org.unionhall.platform.web.problem.Rejection {@code MEMBERSHIP_NOT_SO}
     */
    @Transactional(TxType.MANDATORY)
    public void again(UUID memberId, Standing unmerge, Instant now) {
        standing.change(memberId, unmerge, now);
    }
}
