package org.unionhall.membership.merge;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import org.unionhall.membership.notification.TellPeople;
import org.unionhall.membership.notification.Telling;
import org.unionhall.membership.notification.Template;
import org.unionhall.membership.organizationcopy.UnitCopies;
import org.unionhall.membership.organizationcopy.UnitCopy;

/** Tells who has one of the two records what becomes of a merge. */
@ApplicationScoped
class TellMerged {

    @Inject TellPeople people;
    @Inject UnitCopies units;

    /** They hear of it before it happens, and until when they may object. */
    void proposed(Merge merge) {
        var unit = units.find(merge.deciderId()).map(UnitCopy::name).orElse("");
        var until = merge.time().dueOn().toString();
        tell(merge, Template.MERGE_PROPOSED, Map.of("unit", unit, "until", until));
    }

    void moved(Merge merge) {
        tell(merge, Template.MERGE_MOVED, Map.of());
    }

    private void tell(Merge merge, Template template, Map<String, String> facts) {
        people.tell(
                merge.two().accounts().stream()
                        .map(account -> telling(merge, account, template, facts))
                        .toList());
    }

    private static Telling telling(
            Merge merge, UUID account, Template template, Map<String, String> facts) {
        return new Telling(
                account,
                template,
                facts,
                MergeView.PATH + "/" + merge.id(),
                "merge:%s:%s:%s".formatted(merge.id(), merge.state(), account));
    }
}
