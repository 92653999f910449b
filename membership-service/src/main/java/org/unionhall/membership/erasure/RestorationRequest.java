package org.unionhall.membership.erasure;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.unionhall.membership.person.IdType;
import org.unionhall.platform.web.Personal;

/**
 * Who has signed in with the mobile wants the data back.
 *
 * @param idType of the document once given
 * @param idNumber null for who never gave one. Personal
 */
record RestorationRequest(
        @Schema(nullable = true, examples = "RESIDENT_ID") IdType idType,
        @Personal @Schema(nullable = true, maxLength = 64, examples = "11010519491231002X")
                String idNumber) {

    @Override
    public String toString() {
        return "RestorationRequest[***]";
    }
}
