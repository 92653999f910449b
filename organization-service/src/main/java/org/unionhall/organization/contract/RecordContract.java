package org.unionhall.organization.contract;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import org.hibernate.Hibernate;
import org.unionhall.organization.fact.OrganizationFact;
import org.unionhall.platform.facts.Fact;
import org.unionhall.platform.messaging.Outbox;
import org.unionhall.platform.tasks.Tasks;

/**
 * The one place where contracts are written, with what waits because of them and what they count
 * as.
 */
@ApplicationScoped
class RecordContract {

    @Inject Contracts contracts;
    @Inject Instance<ContractTask> waiting;
    @Inject Tasks tasks;
    @Inject ContractTerms terms;
    @Inject Outbox outbox;

    /** An offer counts when it is recorded. */
    @Transactional(Transactional.TxType.MANDATORY)
    Contract offered(Contract one) {
        added(one);
        count(one, ContractMeasure.CONTRACT_OFFERED, one.course().offer().offeredOn());
        return one;
    }

    @Transactional(Transactional.TxType.MANDATORY)
    Contract added(Contract one) {
        contracts.added(one);
        tell(one);
        return one;
    }

    /** With the employers it covers, which are shown when the transaction is over. */
    @Transactional(Transactional.TxType.MANDATORY)
    Contract changed(Contract one) {
        contracts.changed(one);
        Hibernate.initialize(one.employers());
        tell(one);
        return one;
    }

    /** What the union above confirmed counts, once for each contract. */
    @Transactional(Transactional.TxType.MANDATORY)
    void counted(Contract one) {
        count(one, ContractMeasure.CONTRACT_SIGNED, one.course().signing().signedOn());
        count(one, ContractMeasure.CONTRACT_FILED, one.course().filing().filedOn());
    }

    private void count(Contract one, ContractMeasure measure, LocalDate on) {
        outbox.append(
                new OrganizationFact(
                        Fact.of(
                                        measure,
                                        one.unitId(),
                                        on,
                                        ContractView.address(one.id()),
                                        "counted")
                                .by("kind", one.matter().kind().name())
                                .by("type", one.matter().level().name())));
    }

    private void tell(Contract one) {
        for (var task : waiting) {
            task.of(one)
                    .ifPresentOrElse(
                            waits -> tasks.waits(task, waits, terms.now()),
                            () -> tasks.done(task, ContractView.address(one.id())));
        }
    }
}
