package org.unionhall.membership.erasure;

/**
 * By which a person is known while the marks lie sealed: blind indexes.
 *
 * @param mobile null for an account without one, which nobody restores
 * @param identity of the document last given; null when there was none
 */
@SuppressWarnings("ArrayRecordComponent") // carried into a row, never compared
record Proof(byte[] mobile, byte[] identity) {}
