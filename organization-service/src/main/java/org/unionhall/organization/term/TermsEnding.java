package org.unionhall.organization.term;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import org.unionhall.organization.access.UnionPermission;
import org.unionhall.platform.tasks.TaskSource;
import org.unionhall.platform.tasks.Waiting;
import org.unionhall.platform.web.HouseClock;

/** Terms whose end is near or past: the union is to elect. */
@ApplicationScoped
class TermsEnding implements TaskSource {

    @Inject Terms terms;
    @Inject TermTerms rules;

    @Override
    public String kind() {
        return "TERM_ENDING";
    }

    @Override
    public String permission() {
        return UnionPermission.EDIT_UNIT.name();
    }

    @Override
    public List<Waiting> waiting(Instant now) {
        var from = now.atZone(HouseClock.ZONE).toLocalDate().plusDays(rules.warnings().first());
        return terms.endingBy(from).stream()
                .map(
                        term ->
                                new Waiting(
                                        term.unitId(),
                                        TermView.address(term.id()),
                                        HouseClock.endOf(term.endsOn()),
                                        1))
                .toList();
    }
}
