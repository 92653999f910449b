package org.unionhall.platform.files;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Set;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MimeTypes;

/** What a file is, told by its content; its name and what its sender says do not count. */
public final class ContentTypes {

    public static final String PDF = "application/pdf";
    public static final String PNG = "image/png";
    public static final String JPEG = "image/jpeg";
    public static final String TEXT = "text/plain";
    public static final String ZIP = "application/zip";
    public static final String WORKBOOK =
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    /** Bytes by which a type is told. */
    static final int HEAD = 64 << 10;

    private static final MimeTypes KNOWN = MimeTypes.getDefaultMimeTypes();

    private ContentTypes() {}

    /** By the first bytes; whatever is packed as a zip is a zip until its parts are known. */
    static String of(byte[] head) {
        if (head.length > 3 && head[0] == 'P' && head[1] == 'K' && head[2] == 3 && head[3] == 4) {
            return ZIP;
        }
        try {
            return KNOWN.detect(new ByteArrayInputStream(head), new Metadata()).toString();
        } catch (IOException e) {
            throw new UncheckedIOException("Bytes in memory could not be read", e);
        }
    }

    /** By the names of what is packed in a zip. */
    static String ofParts(Set<String> parts) {
        return parts.contains("[Content_Types].xml") && parts.contains("xl/workbook.xml")
                ? WORKBOOK
                : ZIP;
    }

    static boolean isPicture(String type) {
        return PNG.equals(type) || JPEG.equals(type);
    }
}
