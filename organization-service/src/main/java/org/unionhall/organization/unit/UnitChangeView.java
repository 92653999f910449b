package org.unionhall.organization.unit;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.unionhall.platform.web.access.Scope;

/**
 * One union of the changes feed.
 *
 * @param unit its present state as the reader may see it; null when it is gone for the reader
 */
@Schema(name = "UnitChange")
@JsonInclude(JsonInclude.Include.ALWAYS)
record UnitChangeView(UUID id, long version, boolean gone, @Schema(nullable = true) UnitView unit) {

    /**
     * What has changed for this reader.
     *
     * @param viewing where the reader may view unions
     * @return null when it is nothing to the reader and never was
     */
    static UnitChangeView of(Unit unit, Scope viewing) {
        if (unit.isSeenFrom(viewing)) {
            return new UnitChangeView(unit.id(), unit.version(), false, UnitView.of(unit, viewing));
        }
        return unit.isKnownOutside()
                ? new UnitChangeView(unit.id(), unit.version(), true, null)
                : null;
    }
}
