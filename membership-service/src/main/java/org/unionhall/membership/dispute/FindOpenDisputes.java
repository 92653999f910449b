package org.unionhall.membership.dispute;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.UUID;

/** Whether it is disputed who members are. */
@ApplicationScoped
public class FindOpenDisputes {

    @Inject Disputes disputes;

    /** Whether somebody says that the identity of one of these members is the own one. */
    public boolean about(Collection<UUID> memberIds) {
        return disputes.openAbout(memberIds);
    }
}
