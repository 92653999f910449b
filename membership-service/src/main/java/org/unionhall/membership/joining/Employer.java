package org.unionhall.membership.joining;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** 工作单位. Platform and self-employed workers may leave it out. */
public record Employer(
        @Schema(maxLength = 100, nullable = true, examples = "延安顺达快递有限公司") String name,
        @Schema(maxLength = 18, nullable = true, examples = "916106005000000158")
                String creditCode) {}
