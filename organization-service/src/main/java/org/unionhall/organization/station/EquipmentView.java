package org.unionhall.organization.station;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Something a station can have. */
@Schema(name = "StationEquipment")
record EquipmentView(
        @Schema(examples = "MICROWAVE") String code,
        @Schema(examples = "微波炉") String nameZh,
        @Schema(examples = "microwave") String nameEn) {

    static EquipmentView of(NearStations.Equipment one) {
        return new EquipmentView(one.code(), one.nameZh(), one.nameEn());
    }
}
