/**
 * Keeps identity numbers and mobiles unreadable in the database: sealed values bound to their row,
 * and keyed blind indexes by which equal values are found and kept unique. Owns the keys; nothing
 * of them or of what they seal shows in a log, a message or a problem.
 */
package org.unionhall.membership.sealing;
