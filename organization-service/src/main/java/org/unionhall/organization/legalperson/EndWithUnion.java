package org.unionhall.organization.legalperson;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.unionhall.organization.unit.EndUnit.UnitEnded;
import org.unionhall.platform.tasks.Tasks;

/**
 * With a union end its open applications; what it holds is to be cancelled by the registering
 * union, which is told at once.
 */
@ApplicationScoped
class EndWithUnion {

    @Inject Registrations registrations;
    @Inject Certificates certificates;
    @Inject CertificatesToCancel toCancel;
    @Inject TellRegistration tell;
    @Inject Tasks tasks;
    @Inject Clock clock;

    @Transactional(Transactional.TxType.MANDATORY)
    void end(@Observes UnitEnded union) {
        for (var open : registrations.openOf(union.unitId())) {
            open.lapsed(union.by(), union.at());
            registrations.changed(open);
            tell.stands(open);
        }
        certificates
                .heldBy(union.unitId())
                .flatMap(toCancel::waiting)
                .ifPresent(waiting -> tasks.waits(toCancel, waiting, clock.instant()));
    }
}
