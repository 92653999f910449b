package org.unionhall.membership.joining;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Base64;
import org.unionhall.membership.sealing.IndexKind;
import org.unionhall.membership.sealing.Seal;

/**
 * Tells one application's body from another by a keyed digest: an unkeyed one would give the ID
 * number away.
 */
@ApplicationScoped
class RequestFingerprint {

    private final ObjectMapper json;
    private final Seal seal;

    RequestFingerprint(ObjectMapper json, Seal seal) {
        this.json = json;
        this.seal = seal;
    }

    String of(ApplicationRequest request) {
        try {
            return Base64.getEncoder()
                    .encodeToString(
                            seal.index(IndexKind.REQUEST, json.writeValueAsString(request)));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("The request cannot be fingerprinted", e);
        }
    }
}
