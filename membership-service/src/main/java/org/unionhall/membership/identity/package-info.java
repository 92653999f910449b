/**
 * Moves rows of people to the present canonical form of their identity ({@code PersonIdentity}),
 * and reports who is claimed twice. Owns no table: the rows are those of {@code joining} and {@code
 * member}. Decides about nobody: that is done by people who have read the report.
 */
package org.unionhall.membership.identity;
