package org.unionhall.organization.founding;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.unionhall.organization.legalperson.FormText;

/** Somebody of the preparatory group (筹备组), or whom it means to propose for an office. */
@Schema(name = "FoundingPerson")
record FoundingPerson(
        @NotNull FoundingPost post,
        @Schema(examples = "王建国") @NotNull @Size(max = FormText.NAME) String name) {

    /** As it lies in its row. */
    String written() {
        return post.name() + " " + name;
    }

    static FoundingPerson read(String written) {
        int blank = written.indexOf(' ');
        return new FoundingPerson(
                FoundingPost.valueOf(written.substring(0, blank)), written.substring(blank + 1));
    }
}
