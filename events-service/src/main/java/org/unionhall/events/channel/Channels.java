package org.unionhall.events.channel;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.unionhall.platform.persistence.Repository;
import org.unionhall.platform.web.PrintedCode;
import org.unionhall.platform.web.access.Scope;
import org.unionhall.platform.web.problem.ProblemType;
import org.unionhall.platform.web.problem.Rejection;

/** All channels ever issued; one is seen by everybody who sees the unit that holds it. */
@ApplicationScoped
public class Channels extends Repository<Channel> {

    @Override
    protected String seenFrom(Scope scope) {
        return "exists (select 1 from UnitCopy u where u.unitId = e.unitId and %s)"
                .formatted(scope.predicate("u.lo"));
    }

    @Override
    protected ProblemType notFound() {
        return ChannelProblem.CHANNEL_UNKNOWN;
    }

    /**
     * The channel with that code.
     *
     * @throws Rejection {@code CHANNEL_UNKNOWN}
     */
    Channel withCode(PrintedCode code) {
        return find("code", code.value())
                .singleResultOptional()
                .orElseThrow(() -> new Rejection(ChannelProblem.CHANNEL_UNKNOWN));
    }

    List<Channel> ofDriveLocked(UUID driveId) {
        return find("driveId = ?1 order by id", driveId)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }

    /** Every channel of a drive, oldest first. */
    List<Channel> ofDrive(UUID driveId) {
        return list("driveId = ?1 order by id", driveId);
    }

    /** Which drives the codes belong to; codes of no channel are left out. */
    Map<String, UUID> drivesOf(Collection<String> codes) {
        if (codes.isEmpty()) {
            return Map.of();
        }
        List<Channel> found = list("code in ?1", Set.copyOf(codes));
        return found.stream().collect(Collectors.toMap(Channel::code, Channel::driveId));
    }
}
