package org.unionhall.platform.facts;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.UUID;
import org.unionhall.platform.messaging.Message;

/**
 * A fact on its way to the ledger. A service declares one record of it, which holds the unwrapped
 * fact and names the service's topic {@code unionhall.<service>.facts.v1}; its verbs append it to
 * the outbox.
 */
public interface FactMessage extends Message {

    Fact fact();

    /** Corrections have the key of what they correct, so that they arrive after it. */
    @Override
    @JsonIgnore
    default UUID key() {
        return fact().corrects() == null ? fact().factId() : fact().corrects();
    }

    @Override
    @JsonIgnore
    default long version() {
        return fact().version();
    }
}
