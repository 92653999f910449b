package org.unionhall.organization.unit;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.unionhall.organization.unit.LeftBehind.Fate;
import org.unionhall.organization.unit.LeftBehind.Kind;
import org.unionhall.platform.web.Versioned;

/**
 * What a union has that its end concerns, before it ends; after it, what of it is still there.
 *
 * @param left each kind there is, also those of which there are none
 */
@Schema(name = "UnitLeft")
record UnitLeftView(UUID unitId, @Schema(examples = "3") long version, List<Left> left)
        implements Versioned {

    /** How many of a kind, and what becomes of them. */
    @Schema(name = "UnitLeftItem")
    record Left(Kind kind, long count, Fate fate) {}
}
