package org.unionhall.membership.notification;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.unionhall.platform.persistence.Repository;

/** Everybody's choices. */
@ApplicationScoped
class AllChoices extends Repository<Choices> {

    /** As they are; those of somebody who has chosen nothing are not written. */
    Choices of(UUID accountId) {
        return findByIdOptional(accountId).orElseGet(() -> Choices.none(accountId));
    }

    /** The same, written and held until the transaction ends. */
    Choices toChange(UUID accountId) {
        getEntityManager()
                .createNativeQuery(
                        """
                        INSERT INTO notification_choice (account_id, version, texts_off, wechat_off)
                        VALUES (:account, 1, '{}', '{}') ON CONFLICT DO NOTHING
                        """)
                .setParameter("account", accountId)
                .executeUpdate();
        return held(accountId);
    }
}
