package org.unionhall.membership.secondfactor;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Something that happened to a second factor.
 *
 * @param reason left out where none was asked for
 */
@Schema(name = "SecondFactorEntry")
@JsonInclude(JsonInclude.Include.NON_NULL)
record EntryView(EntryKind kind, Instant at, @Schema(examples = "手机丢失，已当面核对身份。") String reason) {

    static List<EntryView> of(List<SecondFactorEntry> entries) {
        return entries.stream()
                .map(entry -> new EntryView(entry.kind(), entry.at(), entry.reason()))
                .toList();
    }
}
