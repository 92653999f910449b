package org.unionhall.membership.paper;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.unionhall.platform.files.StoredFile;

/**
 * A paper that was sent.
 *
 * @param until when it is deleted unless it is named by then
 */
@Schema(name = "Paper")
public record PaperView(UUID id, @Schema(examples = "image/jpeg") String type, Instant until) {

    static PaperView of(StoredFile file) {
        return new PaperView(file.id(), file.contentType(), file.endsAt());
    }
}
