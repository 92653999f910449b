package org.unionhall.organization.station;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.List;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/**
 * What people read about a station. It names nobody: the phone is one that the union makes public.
 *
 * @param level null when it was not graded
 * @param district the county in words, such as 延安市宝塔区
 * @param latitude WGS-84
 * @param partner whoever gives the room; null for none
 * @param publicPhone null for none
 * @param note null for none
 * @param equipment codes, in their order
 * @param hours as {@link OpeningHours#written()}, in their order; empty when nothing is known
 */
@Embeddable
record StationContent(
        String name,
        @Enumerated(EnumType.STRING) StationLevel level,
        @Column(name = "region_code") String regionCode,
        String district,
        String address,
        double latitude,
        double longitude,
        String partner,
        @Column(name = "public_phone") String publicPhone,
        String note,
        @JdbcTypeCode(SqlTypes.ARRAY) List<String> equipment,
        @JdbcTypeCode(SqlTypes.ARRAY) List<String> hours) {

    List<OpeningHours> openingHours() {
        return hours.stream().map(OpeningHours::read).toList();
    }
}
