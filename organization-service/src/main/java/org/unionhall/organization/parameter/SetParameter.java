package org.unionhall.organization.parameter;

import static org.unionhall.organization.access.UnionPermission.OPERATE_PLATFORM;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import org.unionhall.platform.messaging.Outbox;
import org.unionhall.platform.web.Ids;
import org.unionhall.platform.web.access.Actor;

/** Giving a parameter another value from a day on. */
@ApplicationScoped
public class SetParameter {

    @Inject Parameters parameters;
    @Inject Outbox outbox;
    @Inject Clock clock;

    @Transactional
    public Parameter set(ParameterRequest request, Actor actor) {
        actor.requireEverywhere(OPERATE_PLATFORM);
        var parameter =
                Parameter.set(
                        Ids.next(), request, LocalDate.now(clock), actor.id(), clock.instant());
        outbox.append(parameter.announced());
        return parameters.added(parameter);
    }

    /** Publishes the values the migrations brought. */
    void announce(@Observes StartupEvent start) {
        QuarkusTransaction.requiringNew()
                .run(
                        () ->
                                parameters
                                        .unannounced()
                                        .forEach(known -> outbox.append(known.announced())));
    }
}
