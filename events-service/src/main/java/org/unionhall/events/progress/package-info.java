/**
 * How far drives have come: attribution of applications and members to channels, and the counters
 * folded from them.
 *
 * <p>One truth: an application counts as approved when its own newest message says so. A member's
 * message is never counted, only held against the approvals when the figures are reconciled.
 * Nothing is counted when a board is asked for.
 */
package org.unionhall.events.progress;
