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
 * @param realNameChecked whether the register of persons has confirmed name and document of the
 *     account (claim {@code real_name_checked} of the own issuer). It is as old as the token
 */
public record SignedIn(UUID id, Instant at, boolean bySecondFactor, boolean realNameChecked) {}
