package org.unionhall.membership.joining;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.unionhall.membership.member.Admission;
import org.unionhall.membership.member.AdmitMember;
import org.unionhall.membership.member.AdmitMember.Admitted;
import org.unionhall.membership.member.VoidMembers;
import org.unionhall.membership.person.Mobile;
import org.unionhall.membership.person.PersonIdentity;
import org.unionhall.platform.sealing.Place;
import org.unionhall.platform.sealing.Seal;
import org.unionhall.platform.web.Ids;
import org.unionhall.platform.web.access.Actor;

/**
 * Takes people in whom a clerk enters from paper, without an application: by the same rule as those
 * who apply, and with the same claim of their identity.
 */
@ApplicationScoped
public class EnterMembers {

    @Inject CheckApplication check;
    @Inject IdentityClaims claims;
    @Inject AdmitMember admit;
    @Inject VoidMembers voids;
    @Inject Seal seal;
    @Inject Clock clock;

    /**
     * Somebody to take in.
     *
     * @param mobile null when unknown
     */
    public record Entry(Submission submission, Mobile mobile) {}

    /**
     * What holds paper against the rule of today. The notices in force are consented to on paper.
     * It throws a {@link org.unionhall.platform.web.problem.Rejection} with all that is wrong.
     */
    public Function<ApplicationRequest, Submission> rule() {
        var required = check.inForce();
        var consents =
                required.stream().map(one -> new Consent(one.code(), one.version())).toList();
        return onPaper -> check.check(onPaper.consenting(consents), required);
    }

    /** Who holds the claims of these people, as far as anybody does. */
    public Map<Submission, ClaimHolder> holders(Collection<Submission> people) {
        var asked = new HashMap<Submission, List<byte[]>>();
        people.forEach(one -> asked.put(one, PersonIdentity.indexes(one.document(), seal)));
        return claims.holders(asked);
    }

    /** By which a person is told from others. */
    public byte[] identity(Submission person) {
        return PersonIdentity.indexes(person.document(), seal).get(0);
    }

    /**
     * Takes them in, each unless somebody has claimed the identity meanwhile.
     *
     * @param people whose claims nobody holds
     * @param reason stands in their ledger
     */
    @Transactional(TxType.MANDATORY)
    public Map<Entry, Admitted> enter(Collection<Entry> people, String reason, Actor by) {
        var now = clock.instant();
        var claimed = claims.claim(people, this::identity, now);
        var admitted = new HashMap<Entry, Admitted>();
        for (var entry : claimed) {
            admitted.put(entry, admit.admit(admission(entry), reason, by, now));
        }
        claims.keep(admitted, this::identity);
        return admitted;
    }

    private Admission admission(Entry entry) {
        var submission = entry.submission();
        var paper = new Place("member", "id_sealed", Ids.next());
        return new Admission(
                null,
                null,
                submission.unitId(),
                null,
                submission.facts(seal, paper),
                paper,
                entry.mobile());
    }

    /**
     * Takes back what came of it, as if it never was: of those of whom nothing has changed since.
     *
     * @return how many
     */
    @Transactional(TxType.MANDATORY)
    public int takeBack(Collection<UUID> memberIds, String reason, Actor by) {
        var gone = voids.untouched(memberIds, reason, by, clock.instant());
        claims.releaseOfMembers(gone);
        return gone.size();
    }

    /** How many of these members have changed since they were taken in. */
    public long touched(Collection<UUID> memberIds) {
        return voids.touched(memberIds);
    }
}
