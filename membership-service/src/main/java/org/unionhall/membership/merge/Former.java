package org.unionhall.membership.merge;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.UUID;
import org.unionhall.membership.member.TakeOver.Before;

/**
 * How the two records stood before they were merged, for the undoing.
 *
 * @param joinedOn of the record that stays
 * @param accountId of the record that stays; null where it had none
 * @param version of the other, once it was merged
 */
@Embeddable
record Former(
        @Column(name = "former_joined_on") LocalDate joinedOn,
        @Column(name = "former_account_id") UUID accountId,
        @Column(name = "duplicate_account_id") UUID duplicateAccountId,
        @Column(name = "duplicate_retained") Boolean retained,
        @Column(name = "duplicate_version") Long version) {

    static Former of(Before before, long version) {
        return new Former(
                before.joinedOn(),
                before.account(),
                before.duplicateAccount(),
                before.duplicateRetained(),
                version);
    }

    Before before() {
        return new Before(joinedOn, accountId, duplicateAccountId, retained);
    }
}
