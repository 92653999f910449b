package org.unionhall.events.organizationcopy;

/**
 * The copied unions are forgotten, to be read again from the beginning. Fired to observers in the
 * transaction that forgets them.
 */
public record UnitsForgotten() {}
