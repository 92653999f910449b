package org.unionhall.membership.erasure;

import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.unionhall.membership.erasable.Fate;
import org.unionhall.membership.erasable.Part;

/**
 * What becomes of a part of what is kept about a person.
 *
 * @param count how many records there are
 * @param open how many of them stand in the way
 * @param why what goes, what stays and by which law
 */
@Schema(name = "ErasedPart")
record ErasedPart(
        Part part,
        @Schema(examples = "会籍") String title,
        Fate fate,
        @Schema(examples = "1") long count,
        @Schema(examples = "0") long open,
        @Schema(examples = "恢复后须重新绑定。") String why) {

    static ErasedPart of(Part part, long count, long open, Locale locale) {
        return new ErasedPart(
                part, part.title().in(locale), part.fate(), count, open, part.why().in(locale));
    }
}
