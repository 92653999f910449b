package org.unionhall.membership.correction;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.UUID;
import org.unionhall.membership.accesslog.Purpose;
import org.unionhall.membership.accesslog.RecordAccess;
import org.unionhall.membership.joining.ReclaimIdentity;
import org.unionhall.membership.member.CorrectMember;
import org.unionhall.membership.member.FindMembers.Known;
import org.unionhall.membership.person.CheckedFact;
import org.unionhall.membership.person.PersonIdentity;
import org.unionhall.platform.sealing.Seal;
import org.unionhall.platform.web.access.Actor;
import org.unionhall.platform.web.problem.CountedRejection;

/**
 * Puts something right, in the caller's transaction: the claim of the identity, the member with its
 * message, the entry that stays.
 */
@ApplicationScoped
class ApplyCorrection {

    private static final String PURPOSE = "更正证件号码时比对名册";

    @Inject Corrections corrections;
    @Inject CorrectMember members;
    @Inject ReclaimIdentity identities;
    @Inject RecordAccess looks;
    @Inject TellCorrected tell;
    @Inject Seal seal;

    /**
     * The caller has written nothing yet: a number that is another's is refused with a record of
     * who was looked for, and nothing else. The answer says neither whose it is nor whether it is a
     * member's at all.
     *
     * @param requestId null where no second account is needed
     * @throws org.unionhall.platform.web.problem.Rejection {@code NUMBER_NOT_USABLE}, {@code
     *     TOO_MANY_MISSES}, {@code NOTHING_TO_CORRECT}
     */
    @Transactional(value = TxType.MANDATORY, dontRollbackOn = CountedRejection.class)
    Correction apply(Known member, CheckedFact right, UUID requestId, Because why, Actor clerk) {
        if (right.document() != null) {
            claim(member.id(), right, why, clerk);
        }
        var former = members.text(member.id(), right.field());
        members.correct(member.id(), right, why.at());
        var entry = Correction.of(member.id(), former, right, requestId, why, seal);
        corrections.added(entry);
        tell.corrected(member, entry.id());
        return entry;
    }

    private void claim(UUID memberId, CheckedFact right, Because why, Actor clerk) {
        looks.beforeLookup(clerk);
        var wanted = PersonIdentity.indexes(right.document(), seal);
        if (!identities.other(memberId, wanted, why.at())) {
            var elsewhere = members.ofIdentity(wanted);
            looks.missed(elsewhere, wanted.get(0), Purpose.read(PURPOSE), clerk);
            throw new CountedRejection(CorrectionProblem.NUMBER_NOT_USABLE);
        }
    }
}
