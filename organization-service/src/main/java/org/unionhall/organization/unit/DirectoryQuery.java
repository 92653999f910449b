package org.unionhall.organization.unit;

import org.unionhall.platform.persistence.Where;
import org.unionhall.platform.web.Ideographs;
import org.unionhall.platform.web.Typed;

/**
 * What a list of unions is narrowed to; null means any.
 *
 * @param name part of the name
 * @param region a region code; zeros at its end stand for everything within, so 610600 finds all of
 *     Yan'an
 * @param status null for all live ones
 * @param under an interval the unions lie in, the first number left out
 */
record DirectoryQuery(
        String name, UnitType type, String region, UnitStatus status, Interval under) {

    Where where() {
        return Where.any()
                .is("status", status)
                .and("e.status in :live", "live", status == null ? UnitStatus.LIVE : null)
                .and("e.facts.name ilike :name escape '\\'", "name", likeName())
                .is("type", type)
                .and("e.facts.regionCode like :region escape '\\'", "region", likeRegion())
                .and("e.lo > :above", "above", under == null ? null : under.lo())
                .and("e.lo <= :end", "end", under == null ? null : under.hi());
    }

    private String likeName() {
        return Typed.isBlank(name)
                ? null
                : "%" + literally(Ideographs.ofRadicals(Typed.text(name))) + "%";
    }

    private String likeRegion() {
        return Typed.isBlank(region) ? null : literally(withoutZeros(Typed.text(region))) + "%";
    }

    private static String literally(String text) {
        return text.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
    }

    private static String withoutZeros(String region) {
        var shortened = region.length() == 9 ? region.replaceFirst("000$", "") : region;
        return shortened.length() == 6 ? shortened.replaceFirst("(00){1,2}$", "") : shortened;
    }
}
