package org.unionhall.membership.joining;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds who holds an identity: never to be shown for the number alone. */
@ApplicationScoped
public class FindHolder {

    @Inject IdentityClaims claims;

    /**
     * Who holds the claim of a person, if anybody does.
     *
     * @param indexes all of the person, the present one first
     */
    public Optional<ClaimHolder> of(List<byte[]> indexes) {
        return Optional.ofNullable(claims.holders(Map.of("", indexes)).get(""));
    }
}
