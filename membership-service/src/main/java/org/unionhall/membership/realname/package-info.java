/**
 * Asks the real-name registry (实名核验) whether name and document belong together: afterwards, again
 * and again while it is away, never in the way of joining. Owns the state of each check.
 */
package org.unionhall.membership.realname;
