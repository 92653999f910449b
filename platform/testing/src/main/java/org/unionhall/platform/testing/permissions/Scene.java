package org.unionhall.platform.testing.permissions;

import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * What a service brings to the matrix: a city with a unit, a union above it, one below it and one
 * beside it; another city; people appointed there; and for each operation a valid request.
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

    /**
     * A valid request, with every id that its body can carry. Each call is about a fresh thing
     * where the operation changes it.
     *
     * @param operation the operationId
     * @param variant what the row says behind the slash; empty mostly
     * @return null when there is nothing in that place that the operation could be about
     */
    Request request(String operation, String variant, Place place);

    /** The unit in that place. */
    UUID unit(Place place);

    /**
     * What a filter that is neither an id, an enum, a date nor a flag is tried with: values that
     * the things of both cities have.
     */
    List<String> filter(String operation, String parameter);

    /**
     * Numbers and mobiles of the people of the scene, as they were given: what no answer holds but
     * to the person, and in {@link #revealing()}.
     */
    Set<String> secrets();

    /** The operations that show one of {@link #secrets()} to whom the table lets through. */
    Set<String> revealing();
}
