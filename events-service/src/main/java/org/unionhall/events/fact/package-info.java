/**
 * The ledger of facts: every figure of a report is a sum of them. Facts come from the topics of
 * facts, and from what organization and membership tell of unions and members; they are folded into
 * counters measure × unit × month along the tree of the fact's day.
 *
 * <p>The headcount of membership stays the truth about members: its difference to these facts must
 * be zero once messages have settled.
 */
package org.unionhall.events.fact;
