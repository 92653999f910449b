package org.unionhall.organization.station;

/** What a station is for. */
public enum StationKind {
    /** 爱心驿站 */
    CARE_STATION(StationMeasure.CARE_STATION_OPENED, StationMeasure.CARE_STATION_CLOSED),
    /** 母婴室 */
    BABY_ROOM(StationMeasure.BABY_ROOM_OPENED, StationMeasure.BABY_ROOM_CLOSED),
    /** 职工维权服务站 */
    RIGHTS_STATION(StationMeasure.RIGHTS_STATION_OPENED, StationMeasure.RIGHTS_STATION_CLOSED);

    private final StationMeasure opened;
    private final StationMeasure closed;

    StationKind(StationMeasure opened, StationMeasure closed) {
        this.opened = opened;
        this.closed = closed;
    }

    StationMeasure opened() {
        return opened;
    }

    StationMeasure closed() {
        return closed;
    }
}
