package org.unionhall.events.organizationcopy;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.unionhall.platform.messaging.Received;
import org.unionhall.platform.web.HouseClock;

/**
 * What organization told of unions, late and repeated messages included. Fired to observers in the
 * transaction that takes it over, after the copy.
 */
public record UnitsTold(List<Unit> units) {

    /**
     * A union's state.
     *
     * @param parentId null at the top of a tree
     * @param foundedOn null when not known
     * @param endedOn null while it has not ended, and in messages that do not say it yet
     * @param day when it was told, in Asia/Shanghai
     */
    public record Unit(
            UUID unitId,
            long version,
            UUID parentId,
            String type,
            String status,
            LocalDate foundedOn,
            LocalDate endedOn,
            LocalDate day) {}

    static Unit of(Received received) {
        var message = received.as(UnitMessage.class);
        return new Unit(
                message.unitId(),
                message.version(),
                message.parentId(),
                message.type(),
                message.status(),
                message.foundedOn(),
                message.endedOn(),
                LocalDate.ofInstant(received.time(), HouseClock.ZONE));
    }
}
