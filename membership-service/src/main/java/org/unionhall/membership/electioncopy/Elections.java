package org.unionhall.membership.electioncopy;

import jakarta.enterprise.context.ApplicationScoped;
import org.unionhall.platform.copies.Copy;

/** The copied elections; the views and functions of the database read them. */
@ApplicationScoped
class Elections extends Copy<ElectionMessage> {

    Elections() {
        super(ElectionMessage.class, ElectionMessage.TOPIC, "election_copy", "electionId");
    }
}
