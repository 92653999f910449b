package org.unionhall.events.organizationcopy;

import java.util.UUID;

/**
 * A union has ended. Fired to observers in the transaction that takes this over, so that what
 * depends on the union ends with it.
 */
public record UnitEnded(UUID unitId) {}
