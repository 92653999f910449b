package org.unionhall.organization.term;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import org.unionhall.organization.fact.OrganizationFact;
import org.unionhall.platform.facts.Fact;
import org.unionhall.platform.messaging.Outbox;

/** The one place where terms and elections are written, with their tasks and what they count as. */
@ApplicationScoped
class RecordElection {

    @Inject Elections elections;
    @Inject Terms terms;
    @Inject TellElection tell;
    @Inject Outbox outbox;

    @Transactional(Transactional.TxType.MANDATORY)
    Election added(Election one) {
        elections.added(one);
        tell.stands(one);
        outbox.append(ElectionChanged.of(one));
        return one;
    }

    @Transactional(Transactional.TxType.MANDATORY)
    Election changed(Election one) {
        elections.changed(one);
        tell.stands(one);
        outbox.append(ElectionChanged.of(one));
        return one;
    }

    @Transactional(Transactional.TxType.MANDATORY)
    Term begun(Term term) {
        return terms.added(term);
    }

    /** Written at once: the next term begins behind it. */
    @Transactional(Transactional.TxType.MANDATORY)
    void ended(Term term) {
        terms.changed(term);
        tell.over(term);
    }

    /** A re-election counts once, when its result is confirmed. */
    @Transactional(Transactional.TxType.MANDATORY)
    void counted(Election one, LocalDate on) {
        var kind = one.plan().kind();
        if (one.plan().body() != ElectedBody.COMMITTEE
                || kind == ElectionKind.FIRST
                || kind == ElectionKind.BY_ELECTION) {
            return;
        }
        outbox.append(
                new OrganizationFact(
                        Fact.of(
                                TermMeasure.UNION_REELECTED,
                                one.unitId(),
                                on,
                                ElectionView.address(one.id()),
                                "confirmed")));
    }
}
