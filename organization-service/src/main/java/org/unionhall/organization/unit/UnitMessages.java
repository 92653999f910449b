package org.unionhall.organization.unit;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.UUID;
import org.unionhall.platform.messaging.Message;

/** What happens to unions, published to every service that keeps a copy of the tree. */
public sealed interface UnitMessages extends Message {

    String TOPIC = "unionhall.organization.units.v1";

    UnitState state();

    @Override
    default String topic() {
        return TOPIC;
    }

    @Override
    default UUID key() {
        return state().unitId();
    }

    @Override
    default long version() {
        return state().version();
    }

    @Override
    default boolean compacted() {
        return true;
    }

    /** A union was founded. */
    record UnitFounded(@JsonUnwrapped UnitState state) implements UnitMessages {}

    /** Name, codes, dates or status changed. */
    record UnitChanged(@JsonUnwrapped UnitState state) implements UnitMessages {}

    /**
     * Its place or its numbers changed, by its own move, that of a union above it, or to make room.
     */
    record UnitMoved(@JsonUnwrapped UnitState state) implements UnitMessages {}

    /** It ended, revoked, dissolved or merged as its status says; its record stays. */
    record UnitDissolved(@JsonUnwrapped UnitState state) implements UnitMessages {}
}
