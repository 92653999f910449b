package org.unionhall.organization.term;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.unionhall.platform.tasks.TaskSource;
import org.unionhall.platform.tasks.Tasks;
import org.unionhall.platform.tasks.Waiting;

/** What waits because of an election, told when it changes. */
@ApplicationScoped
class TellElection {

    @Inject ElectionsToConfirm toConfirm;
    @Inject ElectionsLate late;
    @Inject ElectionsToCorrect toCorrect;
    @Inject TermsEnding ending;
    @Inject Tasks tasks;
    @Inject TermTerms rules;

    void stands(Election one) {
        tell(toConfirm, toConfirm.waiting(one), one);
        tell(late, late.waiting(one), one);
        tell(toCorrect, toCorrect.waiting(one), one);
    }

    private void tell(TaskSource source, Optional<Waiting> waiting, Election one) {
        waiting.ifPresentOrElse(
                waits -> tasks.waits(source, waits, rules.now()),
                () -> tasks.done(source, ElectionView.address(one.id())));
    }

    void over(Term term) {
        tasks.done(ending, TermView.address(term.id()));
    }
}
