package org.unionhall.events.organizationcopy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.unionhall.platform.copies.Copy;
import org.unionhall.platform.messaging.Received;
import org.unionhall.platform.web.access.Scope;
import org.unionhall.platform.web.problem.CommonProblem;
import org.unionhall.platform.web.problem.Rejection;

/** The copied unions; the features learn of those that end. */
@ApplicationScoped
public class UnitCopies extends Copy<UnitMessage> {

    @Inject Event<UnitEnded> ends;
    @Inject Event<UnitsTold> told;
    @Inject Event<UnitsForgotten> forgets;

    UnitCopies() {
        super(UnitMessage.class, "unionhall.organization.units.v1", "unit_copy", "unitId");
    }

    @Override
    public void apply(List<Received> messages) {
        super.apply(messages);
        told.fire(new UnitsTold(messages.stream().map(UnitsTold::of).toList()));
    }

    @Override
    public void forget() {
        super.forget();
        forgets.fire(new UnitsForgotten());
    }

    @Override
    protected void taken(UnitMessage message) {
        if (message.hasEnded()) {
            ends.fire(new UnitEnded(message.unitId()));
        }
    }

    public Optional<UnitCopy> find(UUID id) {
        return Optional.ofNullable(entities().find(UnitCopy.class, id));
    }

    /**
     * One that something here belongs to.
     *
     * @throws Rejection {@code UPSTREAM_UNAVAILABLE} while the copy is built anew and the union has
     *     not come back yet
     */
    public UnitCopy get(UUID id) {
        return find(id).orElseThrow(
                        () ->
                                new Rejection(CommonProblem.UPSTREAM_UNAVAILABLE)
                                        .with("retryAfter", 2));
    }

    /** The named ones that are known, by id. */
    public Map<UUID, UnitCopy> named(Collection<UUID> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        return entities()
                .createQuery("from UnitCopy where unitId in :ids", UnitCopy.class)
                .setParameter("ids", Set.copyOf(ids))
                .getResultStream()
                .collect(Collectors.toMap(UnitCopy::unitId, Function.identity()));
    }

    /** The unions of the scope that have none of it above them. */
    public List<UnitCopy> topsOf(Scope scope) {
        if (scope.isEmpty()) {
            return List.of();
        }
        var query =
                entities()
                        .createQuery(
                                """
                                from UnitCopy u where %s and not exists (
                                    select 1 from UnitCopy a where a.unitId = u.parentId and %s)
                                order by u.lo\
                                """
                                        .formatted(
                                                scope.predicate("u.lo"), scope.predicate("a.lo")),
                                UnitCopy.class);
        scope.parameters().forEach(query::setParameter);
        return query.getResultList();
    }

    /** Where the unit stands; read anew every time. */
    Optional<Long> place(UUID unitId) {
        return entities()
                .createQuery("select u.lo from UnitCopy u where u.unitId = :id", Long.class)
                .setParameter("id", unitId)
                .getResultStream()
                .findAny();
    }

    /** The names of those that are known, by id. */
    public Map<UUID, String> names(Collection<UUID> ids) {
        return named(ids).values().stream()
                .collect(Collectors.toMap(UnitCopy::unitId, UnitCopy::name));
    }
}
