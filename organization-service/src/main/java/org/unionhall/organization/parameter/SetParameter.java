package org.unionhall.organization.parameter;

import static org.unionhall.organization.access.UnionPermission.OPERATE_PLATFORM;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import org.unionhall.platform.messaging.Outbox;
import org.unionhall.platform.web.Ids;
import org.unionhall.platform.web.access.Actor;

/** Giving a parameter another value from a day on. */
@ApplicationScoped
public class SetParameter {

    private final Parameters parameters;
    private final Outbox outbox;
    private final Clock clock;

    SetParameter(Parameters parameters, Outbox outbox, Clock clock) {
        this.parameters = parameters;
        this.outbox = outbox;
        this.clock = clock;
    }

    @Transactional
    public Parameter set(
            ParameterName name,
            String region,
            Long value,
            ParameterUnit unit,
            String legalBasis,
            LocalDate validFrom,
            Actor actor) {
        actor.requireEverywhere(OPERATE_PLATFORM);
        var parameter =
                Parameter.set(
                        Ids.next(),
                        name,
                        region,
                        value,
                        unit,
                        legalBasis,
                        validFrom,
                        LocalDate.now(clock),
                        actor.id(),
                        clock.instant());
        outbox.append(parameter.announced());
        parameters.persist(parameter);
        return parameter;
    }

    /** Tells the other services of the values the migrations brought. */
    void announce(@Observes StartupEvent start) {
        QuarkusTransaction.requiringNew()
                .run(
                        () ->
                                parameters
                                        .unannounced()
                                        .forEach(known -> outbox.append(known.announced())));
    }
}
