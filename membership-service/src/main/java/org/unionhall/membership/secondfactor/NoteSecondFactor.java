package org.unionhall.membership.secondfactor;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.unionhall.membership.notification.TellPeople;
import org.unionhall.membership.notification.Telling;
import org.unionhall.membership.notification.Template;

/** Keeps what happened to a second factor on record, and tells the person. */
@ApplicationScoped
class NoteSecondFactor {

    @Inject SecondFactorEntries entries;
    @Inject TellPeople people;
    @Inject Clock clock;

    /** Something the account did itself. */
    void note(UUID account, EntryKind kind) {
        note(account, kind, account, null);
    }

    /**
     * @param reason null where none is asked for
     */
    void note(UUID account, EntryKind kind, UUID actor, String reason) {
        var entry = SecondFactorEntry.of(account, kind, actor, reason, clock.instant());
        entries.persist(entry);
        var cause = "second-factor:" + entry.id();
        people.tell(
                List.of(
                        new Telling(
                                account,
                                template(kind),
                                Map.of(),
                                SecondFactorResource.PATH,
                                cause)));
    }

    private static Template template(EntryKind kind) {
        return switch (kind) {
            case ENROLLED -> Template.SECOND_FACTOR_ENROLLED;
            case RECOVERY_CODE_USED -> Template.SECOND_FACTOR_RECOVERY_USED;
            case CODES_RENEWED -> Template.SECOND_FACTOR_CODES_RENEWED;
            case REMOVED, REMOVED_BY_OFFICER -> Template.SECOND_FACTOR_REMOVED;
        };
    }
}
