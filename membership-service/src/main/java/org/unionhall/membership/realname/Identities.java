package org.unionhall.membership.realname;

import java.util.Optional;
import java.util.UUID;

/** Where the worker finds whom to ask about: the features that own applications and members. */
public interface Identities {

    /**
     * The identity of an application, or of a member whose identity was put right, that is still of
     * interest; empty when it was refused, withdrawn or is over, or is another feature's.
     */
    Optional<Identity> of(UUID subject);

    /**
     * Name and document in the clear, for the registry alone.
     *
     * @param version to which identity of the subject an answer belongs
     */
    record Identity(int version, String name, String idType, String idNumber) {

        @Override
        public String toString() {
            return "Identity[***]";
        }
    }
}
