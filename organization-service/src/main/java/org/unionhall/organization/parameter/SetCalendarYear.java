package org.unionhall.organization.parameter;

import static org.unionhall.organization.access.UnionPermission.OPERATE_PLATFORM;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.unionhall.platform.messaging.Outbox;
import org.unionhall.platform.web.IfMatch;
import org.unionhall.platform.web.access.Actor;

/** Saying what a year's calendar is, when its notice comes or is amended. */
@ApplicationScoped
class SetCalendarYear {

    @Inject CalendarYears years;
    @Inject Outbox outbox;
    @Inject Clock clock;

    @Transactional
    CalendarYear set(int number, CalendarYearRequest request, IfMatch version, Actor actor) {
        actor.requireEverywhere(OPERATE_PLATFORM);
        var year = years.held(number);
        version.require(year);
        year.replacedBy(request, actor.id(), clock.instant());
        if (years.written(year)) {
            outbox.append(year.published());
        }
        return year;
    }

    /** Publishes the years the migrations brought. */
    void announce(@Observes StartupEvent start) {
        QuarkusTransaction.requiringNew()
                .run(() -> years.unannounced().forEach(year -> outbox.append(year.published())));
    }
}
