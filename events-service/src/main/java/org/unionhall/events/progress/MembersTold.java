package org.unionhall.events.progress;

import java.util.List;

/**
 * What membership told of members, late and repeated messages included. Fired to observers in the
 * transaction that takes it over.
 */
public record MembersTold(List<MemberMessage> members) {}
