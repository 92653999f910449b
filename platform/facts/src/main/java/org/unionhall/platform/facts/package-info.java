/**
 * Facts: what the figures of a federation are sums of. A feature declares its measures in one enum
 * and appends a fact by the verb that changes the state, in the same transaction.
 */
package org.unionhall.platform.facts;
