package org.unionhall.platform.jobs;

/**
 * What was done in one turn.
 *
 * @param done how many things
 * @param position where it ended: the next turn begins there
 * @param bytes what the result will be made of; may be empty, is kept sealed
 * @param isLast whether nothing is left
 */
@SuppressWarnings("ArrayRecordComponent") // handed on once, never compared
public record JobPiece(long done, String position, byte[] bytes, boolean isLast) {}
