package org.unionhall.organization.unit;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Where a union shall stand, as a client asks for it. */
@Schema(name = "MoveRequest")
record MoveRequest(@NotNull UUID parentId) {}
