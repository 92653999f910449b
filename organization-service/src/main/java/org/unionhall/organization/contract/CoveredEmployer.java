package org.unionhall.organization.contract;

import jakarta.persistence.Embeddable;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An employer a contract binds, and how many workers it declares. */
@Embeddable
@Schema(name = "CoveredEmployer")
record CoveredEmployer(
        @Schema(examples = "延安顺达快递有限公司") String name,
        @Schema(examples = "916106005000000158") String creditCode,
        @Schema(examples = "120") int workers) {}
