package org.unionhall.organization.term;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.unionhall.platform.tasks.Tasks;

/** What waits because of an election, told when it changes. */
@ApplicationScoped
class TellElection {

    @Inject ElectionsToConfirm toConfirm;
    @Inject ElectionsLate late;
    @Inject TermsEnding ending;
    @Inject Tasks tasks;
    @Inject TermTerms rules;

    void stands(Election one) {
        var subject = ElectionView.address(one.id());
        toConfirm
                .waiting(one)
                .ifPresentOrElse(
                        waiting -> tasks.waits(toConfirm, waiting, rules.now()),
                        () -> tasks.done(toConfirm, subject));
        late.waiting(one)
                .ifPresentOrElse(
                        waiting -> tasks.waits(late, waiting, rules.now()),
                        () -> tasks.done(late, subject));
    }

    void over(Term term) {
        tasks.done(ending, TermView.address(term.id()));
    }
}
