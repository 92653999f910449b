package org.unionhall.membership.realname;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.UUID;

/** Has the registry asked about a member whose name or document was put right. */
@ApplicationScoped
public class AskAgain {

    @Inject RealNameChecks checks;

    /**
     * What it said of the former identity is void.
     *
     * @param version of the member
     */
    @Transactional(TxType.MANDATORY)
    public void about(UUID memberId, long version) {
        checks.again(memberId, version);
    }
}
