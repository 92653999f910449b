/**
 * Announcements (公告): an officer writes to the members of a union and of those below it. Each of
 * them with an account is told once, piece by piece; reach is counted, and what was published can
 * be withdrawn.
 */
package org.unionhall.membership.announcement;
