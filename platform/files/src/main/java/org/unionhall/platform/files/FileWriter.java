package org.unionhall.platform.files;

import java.io.IOException;
import java.io.OutputStream;

/** Writes what a file holds. */
@FunctionalInterface
public interface FileWriter {

    /**
     * Writes all of it.
     *
     * @param file takes it piece by piece; closing it does nothing
     */
    void write(OutputStream file) throws IOException;
}
