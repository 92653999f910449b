package org.unionhall.platform.testing.permissions;

import java.util.Set;
import java.util.UUID;

/**
 * What a service brings to the matrix: a city with a unit, a union above it, one below it and one
 * beside it; another city; people appointed there; and the scenes of its features.
 */
public interface Scene {

    /**
     * The account of a caller with a token; for {@link Caller#OWNER} one that nothing belongs to,
     * used where a request names no owner. Never asked for the API clients.
     */
    UUID account(Caller caller);

    /** Every permission there is, by name. */
    Set<String> permissions();

    /**
     * An integrator with exactly these permissions.
     *
     * @param everywhere over the whole platform instead of at the unit
     */
    UUID client(Set<String> permissions, boolean everywhere);

    /** How the operations of the service's features are called. */
    FeatureScenes features();

    /** A valid request, as {@link Requests} has it. */
    default Request request(String operation, String variant, Place place) {
        return features().request(operation, variant, place);
    }

    /** The unit in that place. */
    UUID unit(Place place);

    /**
     * Numbers and mobiles of the people of the scene, as they were given: what no answer holds but
     * to the person, and in {@link FeatureScene#revealing()}.
     */
    Set<String> secrets();
}
