package org.unionhall.platform.files;

/** Where the pieces of a file lie. Each file keeps the one it was written to. */
enum Store {
    /** The service's own database. */
    DATABASE,
    /** A server that speaks the S3 protocol. */
    S3
}
