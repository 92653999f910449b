package org.unionhall.membership.joining;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A union by id and name. */
@Schema(name = "UnitReference")
public record UnitView(UUID id, @Schema(examples = "宝塔区快递行业工会联合会") String name) {}
