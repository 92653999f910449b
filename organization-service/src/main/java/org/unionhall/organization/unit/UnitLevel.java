package org.unionhall.organization.unit;

import java.util.Arrays;
import org.unionhall.platform.web.problem.Text;

/**
 * How high a union stands, from the province down; the order of the constants is the order of the
 * levels.
 */
@SuppressWarnings("ImmutableEnumChecker") // Text is a record of two strings
public enum UnitLevel {
    PROVINCE("省级", "province"),
    CITY("市级", "city"),
    COUNTY("区县级", "county"),
    TOWNSHIP("乡镇（街道）级", "township"),
    VILLAGE("村（社区）级", "village"),
    GRASSROOTS("基层", "grassroots"),
    SUB("基层以下", "below grassroots");

    private final Text title;

    UnitLevel(String zh, String en) {
        this.title = Text.text(zh, en);
    }

    public Text title() {
        return title;
    }

    boolean isAbove(UnitLevel other) {
        return compareTo(other) < 0;
    }

    /** The next lower level, or this one when there is none. */
    UnitLevel below() {
        return Arrays.stream(values()).filter(this::isAbove).findFirst().orElse(this);
    }
}
