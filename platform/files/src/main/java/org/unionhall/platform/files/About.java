package org.unionhall.platform.files;

import java.util.UUID;

/**
 * Whose a file is and what it shows.
 *
 * @param unitId the union it belongs to, or null
 * @param accountId the account it belongs to, or null
 * @param subject what it is of, such as the address of a thing; nothing personal
 * @param shows which state of the subject: of one subject one file of each state is kept
 */
public record About(UUID unitId, UUID accountId, String subject, String shows) {}
