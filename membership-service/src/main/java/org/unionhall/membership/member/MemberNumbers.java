package org.unionhall.membership.member;

import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.hibernate.query.QueryFlushMode;
import org.unionhall.platform.persistence.SqlRepository;

/**
 * Gives out member numbers. Each instance takes blocks from a sequence of the database, so that
 * many give out numbers at once and none twice; the rest of a block is lost when an instance ends.
 */
@ApplicationScoped
class MemberNumbers extends SqlRepository {

    private static final int BLOCK = 50;

    @ConfigProperty(name = "unionhall.member-number.city", defaultValue = "6106")
    String city;

    private long next;
    private long end;

    /**
     * The next number. Nothing else is written for it: a change flushed halfway would count as a
     * version of its own.
     */
    synchronized MemberNumber take() {
        if (next == end) {
            next =
                    values("SELECT nextval('member_number_block')", Long.class)
                            .setQueryFlushMode(QueryFlushMode.NO_FLUSH)
                            .getSingleResult();
            end = next + BLOCK;
        }
        return MemberNumber.of(city, next++);
    }
}
