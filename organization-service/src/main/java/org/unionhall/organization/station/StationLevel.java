package org.unionhall.organization.station;

/** How well a station is equipped. */
public enum StationLevel {
    /** 示范型 */
    DEMONSTRATION,
    /** 标准型 */
    STANDARD,
    /** 普通型 */
    PLAIN
}
