package org.unionhall.organization.unit;

import static org.unionhall.organization.unit.UnitType.FEDERATION;
import static org.unionhall.organization.unit.UnitType.GRASSROOTS;
import static org.unionhall.organization.unit.UnitType.INDUSTRY;
import static org.unionhall.organization.unit.UnitType.JOINT;
import static org.unionhall.organization.unit.UnitType.PARK;
import static org.unionhall.organization.unit.UnitType.REGIONAL;
import static org.unionhall.organization.unit.UnitType.SUB_UNION;
import static org.unionhall.organization.unit.UnitType.TOWNSHIP;
import static org.unionhall.organization.unit.UnitType.VILLAGE;

import java.util.EnumSet;
import java.util.Set;
import org.unionhall.platform.web.problem.Rejection;

/**
 * Which union may stand under which. Local practice differs a lot (small three tiers, parks outside
 * the districts, groups of companies), so the table is wide and forbids only what cannot be meant.
 */
final class UnitPlacement {

    private static final Set<UnitType> UPPER =
            EnumSet.of(FEDERATION, INDUSTRY, REGIONAL, TOWNSHIP, PARK, VILLAGE);

    private UnitPlacement() {}

    /** The kinds of union that a union of the given kind may stand directly under. */
    static Set<UnitType> parentsOf(UnitType type) {
        return switch (type) {
            case FEDERATION -> EnumSet.of(FEDERATION);
            case INDUSTRY -> EnumSet.of(FEDERATION, INDUSTRY, REGIONAL, TOWNSHIP, PARK);
            case REGIONAL -> EnumSet.of(FEDERATION, INDUSTRY, REGIONAL, TOWNSHIP, PARK);
            case TOWNSHIP -> EnumSet.of(FEDERATION);
            case PARK -> EnumSet.of(FEDERATION, TOWNSHIP, PARK);
            case VILLAGE -> EnumSet.of(FEDERATION, REGIONAL, TOWNSHIP, PARK);
            case GRASSROOTS -> {
                var parents = EnumSet.copyOf(UPPER);
                parents.add(GRASSROOTS); // the union of a group of companies
                parents.add(JOINT);
                yield parents;
            }
            case JOINT, POOL -> EnumSet.copyOf(UPPER);
            case SUB_UNION -> EnumSet.of(GRASSROOTS, JOINT, SUB_UNION);
            case GROUP -> EnumSet.of(GRASSROOTS, JOINT, SUB_UNION, UnitType.POOL);
        };
    }

    /**
     * Refuses a place that cannot be meant.
     *
     * @param parent the union above, or null at the top of a tree
     */
    static void require(UnitType type, UnitLevel level, Unit parent) {
        if (!type.mayStandAt(level)) {
            throw new Rejection(
                            UnitProblem.LEVEL_NOT_OF_TYPE,
                            type.title(),
                            type.highest().title(),
                            type.lowest().title())
                    .at("/level");
        }
        if (parent == null) {
            if (type != FEDERATION && type != INDUSTRY) {
                throw new Rejection(UnitProblem.PARENT_REQUIRED, type.title()).at("/parentId");
            }
            return;
        }
        if (!parentsOf(type).contains(parent.type())) {
            throw new Rejection(
                            UnitProblem.TYPE_NOT_UNDER_PARENT, type.title(), parent.type().title())
                    .at("/parentId");
        }
        boolean federations = type == FEDERATION && parent.type() == FEDERATION;
        if (level.isAbove(parent.level()) || (federations && level == parent.level())) {
            throw new Rejection(
                            UnitProblem.LEVEL_ABOVE_PARENT, level.title(), parent.level().title())
                    .at("/level");
        }
    }

    /** The level a union of this kind has under this parent when nobody says otherwise. */
    static UnitLevel usualLevel(UnitType type, Unit parent) {
        if (parent == null) {
            return UnitLevel.CITY;
        }
        var wanted =
                switch (type) {
                    case FEDERATION -> parent.level().below();
                    case PARK ->
                            parent.type() == FEDERATION ? parent.level().below() : parent.level();
                    case POOL -> type.lowest();
                    default -> parent.level();
                };
        if (wanted.isAbove(type.highest())) {
            return type.highest();
        }
        return type.lowest().isAbove(wanted) ? type.lowest() : wanted;
    }
}
