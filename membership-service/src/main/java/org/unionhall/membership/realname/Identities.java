package org.unionhall.membership.realname;

import java.util.Optional;
import java.util.UUID;

/** Where the worker finds whom to ask about: the feature that owns applications. */
public interface Identities {

    /**
     * The identity of an application that is still of interest; empty when it was refused,
     * withdrawn or is gone.
     */
    Optional<Identity> ofApplication(UUID applicationId);

    /** Name and document in the clear, for the registry alone. */
    record Identity(String name, String idType, String idNumber) {

        @Override
        public String toString() {
            return "Identity[***]";
        }
    }
}
