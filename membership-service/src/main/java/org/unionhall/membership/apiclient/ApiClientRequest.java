package org.unionhall.membership.apiclient;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A client to be made. */
public record ApiClientRequest(
        @NotBlank
                @Size(max = 50)
                @Schema(description = "Which system it is, for people", examples = "市人社局数据接口")
                String name) {}
