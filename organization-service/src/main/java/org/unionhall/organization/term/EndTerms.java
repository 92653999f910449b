package org.unionhall.organization.term;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.unionhall.organization.unit.EndUnit.UnitEnded;

/** With a union end its terms and its open elections. */
@ApplicationScoped
class EndTerms {

    @Inject Elections elections;
    @Inject Terms terms;
    @Inject RecordElection record;

    @Transactional(Transactional.TxType.MANDATORY)
    void end(@Observes UnitEnded union) {
        for (var one : elections.openOf(union.unitId())) {
            one.withdrawn(null, union.by(), union.at());
            record.changed(one);
        }
        for (var term : terms.openOf(union.unitId())) {
            term.ended(union.on());
            record.ended(term);
        }
    }
}
