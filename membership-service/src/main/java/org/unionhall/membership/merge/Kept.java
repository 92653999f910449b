package org.unionhall.membership.merge;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Which of the two records stays. */
@Schema(name = "MergeKept")
enum Kept {
    /** The one that {@code memberId} names. */
    THIS,
    /** The one that {@code otherNumber} names. */
    OTHER
}
