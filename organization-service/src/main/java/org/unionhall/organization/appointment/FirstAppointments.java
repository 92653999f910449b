package org.unionhall.organization.appointment;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.unionhall.organization.access.Role;
import org.unionhall.platform.messaging.Outbox;
import org.unionhall.platform.web.Ids;

/**
 * What is set right at every start: the founder's appointment exists, appointments allow what the
 * table of roles says today, and none is left at a union that has ended.
 */
@ApplicationScoped
public class FirstAppointments {

    private static final Logger LOG = Logger.getLogger(FirstAppointments.class);
    private static final int BATCH = 500;
    private static final UUID BEFORE_ALL = new UUID(0, 0);

    @Inject Appointments appointments;
    @Inject EndAppointment ending;
    @Inject Outbox outbox;
    @Inject Clock clock;

    @ConfigProperty(name = "unionhall.founder.account")
    Optional<UUID> founder;

    void atStart(@Observes StartupEvent start) {
        founder.ifPresent(this::appointFounder);
        followRoles();
        endWithUnions();
    }

    /** Nobody acts for a union that has ended, whenever it did. */
    void endWithUnions() {
        alone(() -> ending.endWithEndedUnions(LocalDate.now(clock), clock.instant()));
    }

    /** Makes the account a founder, once: an appointment that was ended since is not made again. */
    void appointFounder(UUID account) {
        alone(
                () -> {
                    if (appointments.hasFounder(account)) {
                        return;
                    }
                    var today = LocalDate.now(clock);
                    var nomination =
                            Nomination.of(account, null, Role.FOUNDER, null, today, null, today);
                    var appointment =
                            Appointment.made(
                                    Ids.next(), nomination, today, account, clock.instant());
                    outbox.append(appointments.added(appointment).changed());
                    LOG.infof("Account %s is the platform's founder", account);
                });
    }

    /** Gives every appointment that holds what its role allows now, and publishes it. */
    void followRoles() {
        var last = new AtomicReference<>(BEFORE_ALL);
        while (last.get() != null) {
            alone(() -> last.set(followRoles(last.get())));
        }
    }

    private UUID followRoles(UUID after) {
        var batch = appointments.standing(after, BATCH);
        var changed = batch.stream().filter(one -> one.followsItsRole(clock.instant())).toList();
        appointments.flush();
        changed.forEach(one -> outbox.append(one.changed()));
        return batch.size() < BATCH ? null : batch.get(batch.size() - 1).id();
    }

    private void alone(Runnable work) {
        QuarkusTransaction.requiringNew()
                .run(
                        () -> {
                            appointments.lockStart();
                            work.run();
                        });
    }
}
