package org.unionhall.organization.legalperson;

import static org.unionhall.organization.access.UnionPermission.VIEW_UNIT;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.unionhall.organization.unit.FindUnit;
import org.unionhall.platform.calendar.Timing;
import org.unionhall.platform.persistence.Where;
import org.unionhall.platform.web.HouseClock;
import org.unionhall.platform.web.access.Actor;
import org.unionhall.platform.web.paging.Page;
import org.unionhall.platform.web.paging.PageRequest;

/** Applications as an actor may see them. */
@ApplicationScoped
class ReadRegistrations {

    @Inject Registrations registrations;
    @Inject FindUnit units;
    @Inject FindTerms terms;

    /**
     * What a list is narrowed to; null means any.
     *
     * @param unit this union and those below it
     */
    record Query(UUID unit, RegistrationKind kind, RegistrationStatus status, Timing timing) {}

    @Transactional
    RegistrationView one(UUID id, Actor actor) {
        var registration = registrations.get(id, actor.sight());
        actor.require(VIEW_UNIT, units.profile(registration.unitId()).place());
        return shown(registration);
    }

    RegistrationView shown(Registration registration) {
        return view(List.of(registration)).apply(registration);
    }

    @Transactional
    Page<RegistrationView> page(Query query, PageRequest page, Actor actor) {
        var where = Where.any().is("kind", query.kind()).is("status", query.status());
        if (query.timing() != null) {
            where.and("e.status = SUBMITTED")
                    .and(query.timing().condition("e.review.dueAt"), "tomorrow", tomorrow());
        }
        var scope = units.within(query.unit(), actor.scope(VIEW_UNIT));
        var rows = registrations.newest(where, scope, page);
        return Page.of(rows, page, view(rows), Registration::id);
    }

    private Instant tomorrow() {
        return HouseClock.endOf(terms.today());
    }

    private Function<Registration, RegistrationView> view(List<Registration> rows) {
        var unions = units.profiles(rows.stream().map(Registration::unitId).toList());
        var tomorrow = tomorrow();
        return one -> RegistrationView.of(one, unions.get(one.unitId()).name(), tomorrow);
    }
}
