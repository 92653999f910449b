/**
 * Keeps personal values unreadable in a service's database: sealed values bound to their row, and
 * keyed blind indexes by which equal values are found and kept unique. Owns the keys, and a check
 * value of each in the database, so that no service starts with keys that are not those of its
 * data; nothing of them or of what they seal shows in a log, a message or a problem.
 */
package org.unionhall.platform.sealing;
