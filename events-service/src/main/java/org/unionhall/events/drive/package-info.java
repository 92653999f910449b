/**
 * Joining drives (集中入会行动): planning them, opening, pausing, closing and settling them.
 *
 * <p>Owns the drive and its targets. It knows no applicant and counts nothing: figures belong to
 * {@code progress}, the ways in to {@code channel}, which both follow a drive's changes in its own
 * transaction.
 */
package org.unionhall.events.drive;
