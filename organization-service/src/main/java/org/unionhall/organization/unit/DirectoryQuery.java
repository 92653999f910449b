package org.unionhall.organization.unit;

import java.util.EnumSet;
import java.util.Map;
import java.util.UUID;

/**
 * What a list of unions is narrowed to; null means any.
 *
 * @param name part of the name
 * @param region a region code; zeros at its end stand for everything within, so 610600 finds all of
 *     Yan'an
 * @param status null for all live ones
 * @param under an interval the unions stand below
 * @param parentId the union directly above
 */
record DirectoryQuery(
        String name,
        UnitType type,
        String region,
        UnitStatus status,
        Interval under,
        UUID parentId) {

    /** Adds its conditions on {@code u}, with named values. */
    void narrow(StringBuilder conditions, Map<String, Object> values) {
        if (status == null) {
            conditions.append(" and u.status in :live");
            values.put(
                    "live", EnumSet.of(UnitStatus.PREPARING, UnitStatus.NORMAL, UnitStatus.LOCKED));
        } else {
            conditions.append(" and u.status = :status");
            values.put("status", status);
        }
        if (name != null && !name.isBlank()) {
            conditions.append(" and u.name ilike :name escape '\\'");
            values.put("name", "%" + literally(name.strip()) + "%");
        }
        if (type != null) {
            conditions.append(" and u.type = :type");
            values.put("type", type);
        }
        if (region != null && !region.isBlank()) {
            conditions.append(" and u.regionCode like :region escape '\\'");
            values.put("region", literally(withoutZeros(region.strip())) + "%");
        }
        if (under != null) {
            conditions.append(" and u.lo > :above and u.lo <= :end");
            values.put("above", under.lo());
            values.put("end", under.hi());
        }
        if (parentId != null) {
            conditions.append(" and u.parentId = :parent");
            values.put("parent", parentId);
        }
    }

    private static String literally(String text) {
        return text.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
    }

    private static String withoutZeros(String region) {
        var shortened = region.length() == 9 ? region.replaceFirst("000$", "") : region;
        return shortened.length() == 6 ? shortened.replaceFirst("(00){1,2}$", "") : shortened;
    }
}
