package org.unionhall.membership.transfer;

import java.time.Instant;
import org.unionhall.platform.web.access.Actor;

/**
 * Who asks for a transfer, for whom, when and why.
 *
 * @param party never {@code TIME}
 */
record Asking(TransferParty party, Actor actor, TransferReason reason, Instant at) {}
