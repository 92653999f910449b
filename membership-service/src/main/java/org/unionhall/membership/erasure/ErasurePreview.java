package org.unionhall.membership.erasure;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What an erasure would do.
 *
 * @param possible whether nothing stands in the way
 * @param restoreDays days after the approval in which it can be taken back
 */
@Schema(name = "ErasurePreview")
record ErasurePreview(
        boolean possible,
        @Schema(examples = "30") int restoreDays,
        @Schema(examples = "15") int answerDays,
        List<ErasedPart> items) {}
