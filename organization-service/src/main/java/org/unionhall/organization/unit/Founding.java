package org.unionhall.organization.unit;

import java.util.UUID;

/**
 * A union to be founded, its parts checked one by one; whether it may stand at its place is still
 * to be asked.
 *
 * @param parentId null at the top of a tree
 * @param level null for the usual level of its type under its parent
 */
record Founding(UnitFacts facts, UUID parentId, UnitType type, UnitLevel level, UnitStatus status) {

    UnitLevel levelUnder(Unit parent) {
        return level == null ? UnitPlacement.usualLevel(type, parent) : level;
    }
}
