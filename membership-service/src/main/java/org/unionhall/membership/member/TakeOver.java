package org.unionhall.membership.member;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.unionhall.platform.messaging.Outbox;
import org.unionhall.platform.web.HouseClock;
import org.unionhall.platform.web.Ids;
import org.unionhall.platform.web.problem.Rejection;

/**
 * What a record takes over from a duplicate of the same person, and gives back: the earlier day of
 * joining, and the account where only one of the two has one. Both records are that account's then.
 */
@ApplicationScoped
public class TakeOver {

    @Inject Members members;
    @Inject Outbox outbox;

    /** How the two records stood. Accounts are null where there was none. */
    public record Before(
            LocalDate joinedOn, UUID account, UUID duplicateAccount, boolean duplicateRetained) {}

    /** Why: a code, the document, and who decided it. */
    public record Because(String ground, String document, UUID by) {}

    /** Holds two members, in one order for everybody. */
    @Transactional(TxType.MANDATORY)
    public void hold(UUID one, UUID other) {
        Stream.of(one, other).sorted().map(members::get).forEach(members::held);
    }

    /**
     * The membership goes on.
     *
     * @throws Rejection {@code MEMBERSHIP_NOT_SO}
     */
    public void requireLive(UUID id) {
        live(id);
    }

    /** The version of a member, which is held. */
    public long version(UUID id) {
        return members.get(id).version();
    }

    /**
     * The duplicate is about to end and leads to the record that stays.
     *
     * @throws Rejection {@code MEMBERSHIP_NOT_SO} unless both are live
     */
    @Transactional(TxType.MANDATORY)
    public Before lead(UUID duplicateId, UUID survivorId) {
        var duplicate = live(duplicateId);
        var survivor = live(survivorId);
        duplicate.lineage().goesInto(survivorId);
        return new Before(
                survivor.lineage().joinedOn(),
                survivor.accountId(),
                duplicate.accountId(),
                duplicate.status() == MemberStatus.RETAINED);
    }

    private Member live(UUID id) {
        var member = members.get(id);
        if (!member.status().isLive()) {
            throw new Rejection(MemberProblem.MEMBERSHIP_NOT_SO, member.status());
        }
        return member;
    }

    /** The duplicate has ended: the record that stays goes on for it. */
    @Transactional(TxType.MANDATORY)
    public void absorb(UUID survivorId, UUID duplicateId, Because why, Instant now) {
        var survivor = members.get(survivorId);
        var duplicate = members.get(duplicateId);
        var former = survivor.lineage().joinedOn();
        var earlier = duplicate.lineage().joinedOn();
        var since = earlier.isBefore(former) ? earlier : former;
        var account = survivor.accountId();
        belongs(survivor, account == null ? duplicate.accountId() : account, now);
        belongs(duplicate, duplicate.accountId() == null ? account : duplicate.accountId(), now);
        note(survivor, MovementKind.MERGED_IN, duplicate, former, since, why, now);
    }

    /** There was no duplicate: each has what it had; what happened since stays. */
    @Transactional(TxType.MANDATORY)
    public void giveBack(
            UUID survivorId, UUID duplicateId, Before before, Because why, Instant now) {
        var survivor = members.get(survivorId);
        var duplicate = members.get(duplicateId);
        var former = survivor.lineage().joinedOn();
        belongs(survivor, before.account(), now);
        belongs(duplicate, before.duplicateAccount(), now);
        note(survivor, MovementKind.MERGE_UNDONE, duplicate, former, before.joinedOn(), why, now);
    }

    private static void belongs(Member member, UUID account, Instant now) {
        if (!Objects.equals(member.accountId(), account)) {
            member.belongsTo(account, now);
        }
    }

    private void note(
            Member survivor,
            MovementKind kind,
            Member duplicate,
            LocalDate former,
            LocalDate since,
            Because why,
            Instant now) {
        survivor.lineage().since(since);
        var today = LocalDate.ofInstant(now, HouseClock.ZONE);
        var said = "会员证号 %s；入会时间 %s → %s".formatted(duplicate.memberNumber(), former, since);
        members.note(
                survivor.moves(kind, Ids.next(), why.by(), today, now)
                        .because(why.ground())
                        .explained(said, why.document()));
        members.flush();
        outbox.append(survivor.changed(MemberMessage.MemberCorrected::new, today));
    }
}
