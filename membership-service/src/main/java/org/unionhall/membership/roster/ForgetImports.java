package org.unionhall.membership.roster;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import org.unionhall.platform.deadlines.DueWork;

/** Deletes rosters whose end has come, with all that was in them; who became a member stays one. */
@ApplicationScoped
class ForgetImports implements DueWork {

    private static final int AT_ONCE = 20;

    @Inject RosterImports imports;

    @Override
    public String name() {
        return "roster.forgotten";
    }

    @Override
    @Transactional
    public boolean step(Instant now) {
        return imports.deleteEnded(now, AT_ONCE) == AT_ONCE;
    }
}
