package org.unionhall.membership.merge;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.unionhall.platform.web.Reason;

/**
 * A merge was a mistake.
 *
 * @param document number of the paper that shows it
 */
record UndoMergeRequest(
        @Schema(required = true, maxLength = Reason.LONGEST, examples = "经核实不是同一人。") String reason,
        @Schema(
                        required = true,
                        maxLength = MergeRequest.LONGEST_DOCUMENT,
                        examples = "公安分局户籍证明第 31 号")
                String document) {}
