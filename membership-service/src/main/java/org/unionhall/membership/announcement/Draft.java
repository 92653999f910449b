package org.unionhall.membership.announcement;

import java.time.LocalDate;

/**
 * What is announced and to whom, its parts checked.
 *
 * @param endsOn null for none
 * @param group null for all members
 */
record Draft(AnnouncementWords words, LocalDate endsOn, Audience audience, String group) {}
