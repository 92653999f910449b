package org.unionhall.events.channel;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.unionhall.platform.web.access.Scope;
import org.unionhall.platform.web.paging.PageRequest;

/** All channels ever given out. */
@ApplicationScoped
public class Channels implements PanacheRepositoryBase<Channel, UUID> {

    private static final String SEEN =
            "exists (select 1 from UnitCopy u where u.unitId = c.unitId and %s)";

    /** Those of a drive whose units lie in the scope, oldest first. */
    List<Channel> page(UUID driveId, PageRequest page, Scope scope) {
        var query =
                getEntityManager()
                        .createQuery(
                                "select c from Channel c where c.driveId = :drive and c.id > :after"
                                        + " and "
                                        + SEEN.formatted(scope.predicate("u.lo"))
                                        + " order by c.id",
                                Channel.class)
                        .setParameter("drive", driveId)
                        .setParameter("after", page.after().orElse(new UUID(0, 0)))
                        .setMaxResults(page.fetch());
        scope.parameters().forEach(query::setParameter);
        return query.getResultList();
    }

    Optional<Channel> withCode(ChannelCode code) {
        return find("code", code.value()).singleResultOptional();
    }

    List<Channel> ofDriveLocked(UUID driveId) {
        return find("driveId = ?1 order by id", driveId)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }

    /** Every channel of a drive, by code. */
    public Map<String, Channel> ofDrive(UUID driveId) {
        return find("driveId = ?1 order by id", driveId).stream()
                .collect(
                        Collectors.toMap(
                                Channel::code,
                                channel -> channel,
                                (a, b) -> a,
                                java.util.LinkedHashMap::new));
    }

    /** Which drives the codes belong to; codes of no channel are left out. */
    public Map<String, UUID> drivesOf(Collection<String> codes) {
        if (codes.isEmpty()) {
            return Map.of();
        }
        List<Channel> found = list("code in ?1", Set.copyOf(codes));
        return found.stream().collect(Collectors.toMap(Channel::code, Channel::driveId));
    }
}
