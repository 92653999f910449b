package org.unionhall.platform.web.access;

import java.time.Instant;
import java.util.UUID;

/**
 * How the holder of a token signed in, as far as the token says.
 *
 * @param id of the sign-in (claim {@code sid}); null when the token says nothing of it
 * @param at when it began (claim {@code auth_time}), which refreshing does not change; null when
 *     the token says nothing of it
 * @param bySecondFactor whether a second factor was used (claim {@code amr}, RFC 8176)
 */
public record SignedIn(UUID id, Instant at, boolean bySecondFactor) {}
