package org.unionhall.membership.erasure;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.unionhall.platform.persistence.SqlRepository;

/** Which union knows an account that never was a member. */
@ApplicationScoped
class FindUnion extends SqlRepository {

    /** The one last applied to, else the federation at the top. */
    UUID ofAccount(UUID account) {
        return values(
                        """
                        SELECT coalesce(
                            (SELECT unit_id FROM application WHERE account_id = :account ORDER BY id DESC LIMIT 1),
                            (SELECT unit_id FROM unit_copy WHERE parent_id IS NULL ORDER BY unit_id LIMIT 1))
                        """,
                        UUID.class)
                .setParameter("account", account)
                .getSingleResult();
    }
}
