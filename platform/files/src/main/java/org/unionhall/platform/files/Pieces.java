package org.unionhall.platform.files;

import java.util.Optional;
import java.util.UUID;

/** Where the pieces of files lie. What they hold, sealed or not, is not its business. */
interface Pieces {

    void write(UUID file, int position, byte[] piece);

    /** The piece, or nothing when the file has meanwhile been deleted. */
    Optional<byte[]> read(UUID file, int position);

    /** Deletes what there is of the file; may be repeated. */
    void delete(UUID file);
}
