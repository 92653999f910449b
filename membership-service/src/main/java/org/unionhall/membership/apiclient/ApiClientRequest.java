package org.unionhall.membership.apiclient;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.unionhall.membership.person.PlainText;

/** A client to be made. */
public record ApiClientRequest(
        @NotBlank
                @Size(max = 50)
                @Pattern(regexp = PlainText.PATTERN, message = PlainText.HINT)
                @Schema(examples = "市人社局数据接口")
                String name) {}
