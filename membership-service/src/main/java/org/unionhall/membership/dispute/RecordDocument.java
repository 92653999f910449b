package org.unionhall.membership.dispute;

import static org.unionhall.membership.organizationcopy.MembershipPermission.REVIEW_JOINING;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.unionhall.membership.accesslog.Purpose;
import org.unionhall.membership.accesslog.RecordAccess;
import org.unionhall.membership.joining.ClaimHolder;
import org.unionhall.membership.organizationcopy.UnitCopies;
import org.unionhall.membership.person.IdDocument;
import org.unionhall.membership.person.PersonIdentity;
import org.unionhall.platform.sealing.Seal;
import org.unionhall.platform.web.PrintedCode;
import org.unionhall.platform.web.Typed;
import org.unionhall.platform.web.access.Actor;
import org.unionhall.platform.web.problem.CommonProblem;
import org.unionhall.platform.web.problem.CountedRejection;
import org.unionhall.platform.web.problem.Rejection;

/** A clerk of any union has seen the original: who holds the identity is looked for, and heard. */
@ApplicationScoped
class RecordDocument {

    private static final String PURPOSE = "核验身份争议的证件原件";

    @Inject Disputes disputes;
    @Inject UnitCopies units;
    @Inject RecordAccess looks;
    @Inject FindSides sides;
    @Inject AdvanceDispute advance;
    @Inject Seal seal;
    @Inject Clock clock;

    /**
     * It is a look-up by number, on record and of the day's allowance, whatever comes of it.
     *
     * @throws Rejection {@code NOT_FOUND}, {@code FORBIDDEN}, {@code TOO_MANY_MISSES}, {@code
     *     PARTY_TO_DISPUTE}, {@code DISPUTE_CLOSED}, {@code DOCUMENT_DIFFERS}
     */
    @Transactional(dontRollbackOn = CountedRejection.class)
    Dispute record(DocumentSeen seen, Actor clerk) {
        clerk.require(REVIEW_JOINING, units.get(seen.unitId()).place());
        looks.beforeLookup(clerk);
        var dispute =
                PrintedCode.parse(seen.code())
                        .flatMap(code -> disputes.ofCode(code.value()))
                        .orElseThrow(() -> new Rejection(CommonProblem.NOT_FOUND).at("/code"));
        dispute.requireNoParty(clerk);
        dispute.require(DisputeState.OPENED);
        if (!isSame(dispute, seen.idNumber())) {
            look(dispute, Optional.empty(), clerk);
            var refusal = new CountedRejection(DisputeProblem.DOCUMENT_DIFFERS);
            refusal.at("/idNumber");
            throw refusal;
        }
        var holder = sides.holder(dispute);
        if (holder.filter(one -> clerk.id().equals(one.accountId())).isPresent()) {
            throw new Rejection(DisputeProblem.PARTY_TO_DISPUTE);
        }
        look(dispute, holder, clerk);
        var now = clock.instant();
        dispute.shown(new Shown(clerk.id(), seen.unitId(), now.truncatedTo(ChronoUnit.MICROS)));
        advance.follow(dispute, holder, now);
        disputes.changed(dispute);
        return dispute;
    }

    private void look(Dispute dispute, Optional<ClaimHolder> holder, Actor clerk) {
        var whose = holder.map(ClaimHolder::whose).map(List::of).orElse(List.of());
        looks.missed(whose, dispute.indexes(seal).get(0), Purpose.read(PURPOSE), clerk);
    }

    private boolean isSame(Dispute dispute, String typed) {
        if (Typed.isBlank(typed)) {
            return false;
        }
        var read = IdDocument.read(dispute.claim().idType(), typed, LocalDate.now(clock));
        return !read.isRefused()
                && PersonIdentity.of(read.value())
                        .equals(PersonIdentity.ofNumber(dispute.idNumber(seal)));
    }
}
