package org.unionhall.membership.joining;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** 工作单位. Platform and self-employed workers may leave it out. */
@Schema(description = "工作单位；may be left out")
public record Employer(
        @Schema(
                        maxLength = 100,
                        description = "Up to 100 characters",
                        nullable = true,
                        examples = "延安顺达快递有限公司")
                String name,
        @Schema(
                        maxLength = 18,
                        description = "统一社会信用代码，GB 32100",
                        nullable = true,
                        examples = "916106005000000158")
                String creditCode) {}
