package org.unionhall.membership.transfer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import org.unionhall.membership.notification.TellPeople;
import org.unionhall.membership.notification.Telling;
import org.unionhall.membership.notification.Template;
import org.unionhall.membership.organizationcopy.UnitCopies;
import org.unionhall.membership.organizationcopy.UnitCopy;

/**
 * The last thing about every step of a transfer: it is written down, and the member is told of it,
 * in the same transaction. Nobody is told of what they did themselves.
 */
@ApplicationScoped
class PublishTransfer {

    @Inject Transfers transfers;
    @Inject UnitCopies units;
    @Inject TellPeople people;

    /**
     * @param steps what was done at once, in its order; the member is told of the last
     */
    void publish(Transfer transfer, TransferStep... steps) {
        note(transfer, steps);
        people.tell(telling(transfer, steps[steps.length - 1]).stream().toList());
    }

    /** The same, and the member is told by somebody else. */
    void note(Transfer transfer, TransferStep... steps) {
        for (var step : steps) {
            transfers.note(step);
        }
        transfers.changed(transfer);
    }

    private Optional<Telling> telling(Transfer transfer, TransferStep step) {
        boolean own = step.party() == TransferParty.MEMBER;
        if (transfer.accountId() == null || own) {
            return Optional.empty();
        }
        return Optional.of(
                new Telling(
                        transfer.accountId(),
                        template(step.kind()),
                        Map.of("unit", name(transfer)),
                        TransferView.PATH + "/" + transfer.id(),
                        "transfer:%s:%d".formatted(transfer.id(), transfer.version())));
    }

    private String name(Transfer transfer) {
        return units.find(transfer.toUnitId()).map(UnitCopy::name).orElse("");
    }

    private static Template template(StepKind kind) {
        return switch (kind) {
            case ASKED -> Template.TRANSFER_ASKED;
            case RELEASED -> Template.TRANSFER_RELEASED;
            case ACCEPTED, COMPLETED -> Template.TRANSFER_COMPLETED;
            case REFUSED -> Template.TRANSFER_REFUSED;
            case WITHDRAWN -> Template.TRANSFER_WITHDRAWN;
            case LAPSED -> Template.TRANSFER_LAPSED;
        };
    }
}
