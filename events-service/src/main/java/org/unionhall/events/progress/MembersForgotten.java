package org.unionhall.events.progress;

/**
 * What membership told of members is forgotten, to be read again from the beginning. Fired to
 * observers in the transaction that forgets it.
 */
public record MembersForgotten() {}
