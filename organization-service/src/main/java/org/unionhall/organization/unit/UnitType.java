package org.unionhall.organization.unit;

import org.unionhall.platform.web.problem.Text;

/** The kinds of union and the levels each can stand at. */
@SuppressWarnings("ImmutableEnumChecker") // Text is a record of two strings
public enum UnitType {
    FEDERATION("地方总工会", "local federation", UnitLevel.PROVINCE, UnitLevel.COUNTY),
    INDUSTRY("产业（行业）工会联合会", "industry federation", UnitLevel.PROVINCE, UnitLevel.VILLAGE),
    REGIONAL("区域性工会联合会", "regional federation", UnitLevel.COUNTY, UnitLevel.VILLAGE),
    TOWNSHIP("乡镇（街道）工会", "township union", UnitLevel.TOWNSHIP, UnitLevel.TOWNSHIP),
    PARK("园区工会", "park union", UnitLevel.CITY, UnitLevel.TOWNSHIP),
    VILLAGE("村（社区）工会", "village union", UnitLevel.VILLAGE, UnitLevel.VILLAGE),
    GRASSROOTS("单独基层工会", "grassroots union", UnitLevel.GRASSROOTS, UnitLevel.GRASSROOTS),
    JOINT("联合基层工会", "joint grassroots union", UnitLevel.GRASSROOTS, UnitLevel.GRASSROOTS),
    /** Takes in people whose employer has no union yet, until they move on to one. */
    POOL("会员周转库", "holding pool", UnitLevel.COUNTY, UnitLevel.GRASSROOTS),
    SUB_UNION("分工会", "sub-union", UnitLevel.SUB, UnitLevel.SUB),
    GROUP("工会小组", "union group", UnitLevel.SUB, UnitLevel.SUB);

    private final Text title;
    private final UnitLevel highest;
    private final UnitLevel lowest;

    UnitType(String zh, String en, UnitLevel highest, UnitLevel lowest) {
        this.title = Text.text(zh, en);
        this.highest = highest;
        this.lowest = lowest;
    }

    public Text title() {
        return title;
    }

    /**
     * Whether such a union has members of its own: those of a local federation are those of the
     * unions below it.
     */
    boolean takesMembers() {
        return this != FEDERATION;
    }

    boolean mayStandAt(UnitLevel level) {
        return !level.isAbove(highest) && !lowest.isAbove(level);
    }

    UnitLevel highest() {
        return highest;
    }

    UnitLevel lowest() {
        return lowest;
    }
}
