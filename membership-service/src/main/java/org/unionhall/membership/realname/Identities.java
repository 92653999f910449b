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

    /**
     * Name and document in the clear, for the registry alone.
     *
     * @param version to which identity of the application an answer belongs
     */
    record Identity(int version, String name, String idType, String idNumber) {

        @Override
        public String toString() {
            return "Identity[***]";
        }
    }
}
