package org.unionhall.membership.correction;

import java.time.Instant;
import java.util.UUID;

/**
 * Why, by whom and when something is put right.
 *
 * @param document number of what it was decided by; null for none
 */
record Because(String reason, String document, UUID by, Instant at) {}
