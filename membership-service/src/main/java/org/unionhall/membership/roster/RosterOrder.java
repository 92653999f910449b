package org.unionhall.membership.roster;

import java.util.UUID;

/**
 * What somebody wants who sends a roster.
 *
 * @param unitId the union that takes its people in, unless a row names another below it
 * @param language {@code zh} or {@code en}, of what is written for who sent it
 */
record RosterOrder(
        UUID unitId, String reason, boolean paperConsent, UsualWork usual, String language) {}
