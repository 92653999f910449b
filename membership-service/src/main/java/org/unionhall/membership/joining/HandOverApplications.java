package org.unionhall.membership.joining;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.UUID;
import org.unionhall.platform.web.HouseClock;
import org.unionhall.platform.web.problem.InputErrors;

/** Hands the open applications of a union that has ended to the one that takes over. */
@ApplicationScoped
public class HandOverApplications {

    @Inject Applications applications;
    @Inject JoiningPlaces places;
    @Inject CheckApplication check;
    @Inject PublishDecision publish;

    /**
     * Some of them, in the caller's transaction; those that somebody else holds are left for later.
     *
     * @param successor a union that takes members
     * @return how many
     */
    @Transactional(TxType.MANDATORY)
    public int some(UUID ended, UUID successor, int most, Instant now) {
        var some = applications.openAt(ended, most);
        var place =
                places.find(
                        null,
                        successor,
                        LocalDate.ofInstant(now, HouseClock.ZONE),
                        new InputErrors());
        if (some.isEmpty() || place == null) {
            return 0;
        }
        var terms = check.terms(place);
        var handed = new LinkedHashMap<Application, ApplicationMessage>();
        some.forEach(one -> handed.put(one, one.handedOverTo(successor, terms, now)));
        applications.flush();
        publish.handedOver(handed);
        return some.size();
    }
}
