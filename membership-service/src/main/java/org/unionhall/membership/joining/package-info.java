/**
 * Joining: from the application a person submits to the clerk's decision. Owns applications and the
 * claim of an identity, by which one ID number has one live application or membership, decided by
 * the database in every race. What a member is after approval belongs to {@code member}.
 */
package org.unionhall.membership.joining;
