package org.unionhall.membership.consent;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** What other features may do by the consent of a person. */
@ApplicationScoped
public class FindConsents {

    @Inject Consents consents;

    /**
     * Whether the registry may be asked about it.
     *
     * @param subject an application, or a member
     */
    @Transactional
    public boolean mayBeChecked(UUID subject) {
        var account = consents.accountOf(subject);
        return account == null
                || consents.of(account).stream()
                        .noneMatch(
                                one ->
                                        one.kind() == ConsentKind.REAL_NAME_CHECK
                                                && one.state() == ConsentState.WITHDRAWN);
    }
}
