package org.unionhall.platform.files;

import java.time.Instant;
import java.util.UUID;

/**
 * A file that is kept whole.
 *
 * @param size in bytes, as it is read
 * @param pieces how many pieces it lies in
 * @param sealed whether it is kept sealed
 * @param endsAt from when it is no longer there
 * @param store where its pieces lie
 */
public record StoredFile(
        UUID id,
        String purpose,
        About about,
        String contentType,
        long size,
        int pieces,
        boolean sealed,
        Instant madeAt,
        Instant endsAt,
        Store store) {}
