package org.unionhall.membership.succession;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.unionhall.membership.joining.HandOverApplications;
import org.unionhall.membership.member.MoveMember;
import org.unionhall.membership.notification.TellPeople;
import org.unionhall.membership.notification.Telling;
import org.unionhall.membership.notification.Template;
import org.unionhall.membership.succession.Successions.Succession;
import org.unionhall.membership.transfer.LapseTransfer;
import org.unionhall.membership.transfer.TransferReason;
import org.unionhall.platform.deadlines.DueWork;

/**
 * Takes the members and open applications of unions that have ended to their successors. It looks
 * at what is there, not at what happened: who comes late to a union that has ended goes as well,
 * and what is begun again changes nothing twice.
 */
@ApplicationScoped
class FollowSuccessor implements DueWork {

    private static final int AT_ONCE = 200;

    @Inject Successions successions;
    @Inject LapseTransfer transfers;
    @Inject MoveMember members;
    @Inject HandOverApplications applications;
    @Inject TellPeople people;

    @Override
    public String name() {
        return "succession.members";
    }

    @Override
    public Optional<Duration> every() {
        return Optional.of(Duration.ofSeconds(10));
    }

    @Override
    @Transactional
    public boolean step(Instant now) {
        return successions.next().filter(one -> follow(one, now)).isPresent();
    }

    private boolean follow(Succession one, Instant now) {
        var ids = successions.membersOf(one.endedId(), AT_ONCE);
        transfers.lapse(ids, now);
        var accounts =
                members.moveAll(
                        ids,
                        one.endedId(),
                        one.successorId(),
                        TransferReason.EMPLOYER_CLOSED.name(),
                        one.endedBy(),
                        now);
        tell(one, accounts);
        int handed = applications.some(one.endedId(), one.successorId(), AT_ONCE, now);
        return !accounts.isEmpty() || handed > 0;
    }

    private void tell(Succession one, Map<UUID, UUID> accounts) {
        people.tell(
                accounts.entrySet().stream()
                        .filter(moved -> moved.getValue() != null)
                        .map(
                                moved ->
                                        new Telling(
                                                moved.getValue(),
                                                Template.TRANSFER_COMPLETED,
                                                Map.of("unit", one.successorName()),
                                                "/api/v1/members/" + moved.getKey(),
                                                "succession:%s:%s"
                                                        .formatted(one.endedId(), moved.getKey())))
                        .toList());
    }
}
