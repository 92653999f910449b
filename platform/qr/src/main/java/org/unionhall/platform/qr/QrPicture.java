package org.unionhall.platform.qr;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A QR code that a page draws itself, without a picture to load.
 *
 * @param edge modules of an edge, quiet zone included: the {@code viewBox} is {@code 0 0 edge edge}
 * @param path the dark modules, as the {@code d} of an SVG path
 */
@Schema(name = "QrPicture")
public record QrPicture(
        @Schema(examples = "41") int edge,
        @Schema(maxLength = 65536, examples = "M4 4h7v1h-7z") String path) {

    @Override
    public String toString() {
        return "QrPicture[" + edge + "]";
    }
}
