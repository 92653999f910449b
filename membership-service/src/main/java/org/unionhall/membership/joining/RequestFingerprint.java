package org.unionhall.membership.joining;

import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Base64;
import java.util.function.Supplier;
import org.unionhall.membership.sealing.IndexKind;
import org.unionhall.platform.sealing.Seal;

/**
 * Tells one request's body with a document's number from another by a keyed digest: an unkeyed one
 * would give the ID number away.
 */
@ApplicationScoped
public class RequestFingerprint {

    @Inject ObjectMapper json;
    @Inject Seal seal;

    /** What stands for a body; made only where it is asked for. */
    public record Fingerprint(Supplier<String> digest) {

        @JsonValue
        String text() {
            return digest.get();
        }
    }

    public Fingerprint of(Object request) {
        return new Fingerprint(() -> digest(request));
    }

    private String digest(Object request) {
        try {
            var text = json.writeValueAsString(request);
            return Base64.getEncoder().encodeToString(seal.index(IndexKind.REQUEST, text));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("The request cannot be fingerprinted", e);
        }
    }
}
