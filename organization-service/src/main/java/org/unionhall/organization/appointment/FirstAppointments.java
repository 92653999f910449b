package org.unionhall.organization.appointment;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.unionhall.organization.access.Role;
import org.unionhall.platform.messaging.Outbox;
import org.unionhall.platform.web.Ids;

/**
 * What is set right at every start: the founder's appointment exists, and appointments allow what
 * the table of roles says today.
 */
@ApplicationScoped
public class FirstAppointments {

    private static final Logger LOG = Logger.getLogger(FirstAppointments.class);
    private static final int BATCH = 500;
    private static final UUID BEFORE_ALL = new UUID(0, 0);

    private final Appointments appointments;
    private final Outbox outbox;
    private final Clock clock;
    private final Optional<UUID> founder;

    FirstAppointments(
            Appointments appointments,
            Outbox outbox,
            Clock clock,
            @ConfigProperty(name = "unionhall.founder.account") Optional<UUID> founder) {
        this.appointments = appointments;
        this.outbox = outbox;
        this.clock = clock;
        this.founder = founder;
    }

    void atStart(@Observes StartupEvent start) {
        founder.ifPresent(this::appointFounder);
        followRoles();
    }

    /** Makes the account a founder, once: an appointment that was ended since is not made again. */
    void appointFounder(UUID account) {
        QuarkusTransaction.requiringNew()
                .run(
                        () -> {
                            appointments.lockStart();
                            if (appointments.hasFounder(account)) {
                                return;
                            }
                            var today = LocalDate.now(clock);
                            var nomination =
                                    Nomination.of(
                                            account,
                                            null,
                                            Role.FOUNDER,
                                            Set.of(),
                                            today,
                                            null,
                                            today);
                            var appointment =
                                    Appointment.made(
                                            Ids.next(), nomination, account, clock.instant());
                            appointments.persist(appointment);
                            outbox.append(appointment.changed());
                            LOG.infof("Account %s is the platform's founder", account);
                        });
    }

    /** Gives every standing appointment what its role allows now, and says so. */
    void followRoles() {
        var last = BEFORE_ALL;
        while (last != null) {
            var after = last;
            last = QuarkusTransaction.requiringNew().call(() -> followRoles(after));
        }
    }

    private UUID followRoles(UUID after) {
        appointments.lockStart();
        var batch = appointments.standing(after, BATCH);
        for (var appointment : batch) {
            var changed = appointment.followingItsRole(clock.instant());
            if (changed != null) {
                outbox.append(changed);
            }
        }
        return batch.size() < BATCH ? null : batch.get(batch.size() - 1).id();
    }
}
