/**
 * Unions and the tree they form: founding, changing, moving, dissolving, the public directory and
 * the changes feed.
 *
 * <p>The parent is the truth about the tree; beside it every union carries its path and an interval
 * that contains exactly the intervals of the unions below it, so that a scope is one range
 * condition. Headcounts belong to membership.
 */
package org.unionhall.organization.unit;
