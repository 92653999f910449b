package org.unionhall.membership.mobilechange;

import static org.unionhall.membership.organizationcopy.MembershipPermission.REVIEW_JOINING;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import org.unionhall.membership.accesslog.Purpose;
import org.unionhall.membership.accesslog.RecordAccess;
import org.unionhall.membership.accesslog.RecordAccess.Whose;
import org.unionhall.membership.joining.ClaimHolder;
import org.unionhall.membership.organizationcopy.UnitCopies;
import org.unionhall.platform.web.PrintedCode;
import org.unionhall.platform.web.access.Actor;
import org.unionhall.platform.web.problem.CountedRejection;
import org.unionhall.platform.web.problem.Rejection;

/**
 * A clerk of the member's union has seen who claims an account. A member who never had one has it
 * at once, since it is nobody's; whoever has one can still say no until the time is over.
 */
@ApplicationScoped
class ConfirmClaim {

    private static final String PURPOSE = "当面核验认领账号的本人";

    @Inject MobileChanges changes;
    @Inject FindFormer former;
    @Inject JoinByClaim joining;
    @Inject UnitCopies units;
    @Inject RecordAccess looks;
    @Inject Clock clock;

    /**
     * It is a look-up by number, on record and of the day's allowance.
     *
     * @throws Rejection {@code FORBIDDEN}, {@code TOO_MANY_MISSES}, {@code CLAIM_FITS_NOBODY} also
     *     for an unknown code and a member of another union, {@code OWN_CLAIM}
     */
    @Transactional(dontRollbackOn = CountedRejection.class)
    MobileChange confirm(ClaimConfirmation seen, Actor clerk) {
        clerk.requireAnywhere(REVIEW_JOINING);
        looks.beforeLookup(clerk);
        var indexes = former.indexes(seen.idType(), seen.idNumber());
        var claim =
                PrintedCode.parse(seen.code())
                        .flatMap(code -> changes.waitingOfCode(code.value()))
                        .orElseThrow(() -> new Rejection(MobileChangeProblem.CLAIM_FITS_NOBODY));
        var holder = former.ofIdentity(indexes).orElse(null);
        if (holder == null || !claim.isOf(holder) || !isSeen(holder, clerk)) {
            throw missed(holder, indexes.get(0), clerk);
        }
        if (claim.concerns(clerk.id())) {
            throw new Rejection(MobileChangeProblem.OWN_CLAIM);
        }
        looks.compared(List.of(holder.whose()), Purpose.read(PURPOSE), clerk);
        var now = clock.instant();
        claim.confirmed(clerk, now);
        changes.changed(claim);
        if (holder.accountId() == null) {
            joining.join(claim, now);
        }
        return claim;
    }

    private Rejection missed(ClaimHolder holder, byte[] index, Actor clerk) {
        var whose = holder == null ? List.<Whose>of() : List.of(holder.whose());
        looks.missed(whose, index, Purpose.read(PURPOSE), clerk);
        return new CountedRejection(MobileChangeProblem.CLAIM_FITS_NOBODY);
    }

    private boolean isSeen(ClaimHolder holder, Actor clerk) {
        return units.find(holder.unitId())
                .filter(unit -> clerk.scope(REVIEW_JOINING).covers(unit.place()))
                .isPresent();
    }
}
