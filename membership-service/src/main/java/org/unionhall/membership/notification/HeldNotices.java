package org.unionhall.membership.notification;

import jakarta.enterprise.context.ApplicationScoped;
import org.unionhall.membership.erasable.Holding;
import org.unionhall.membership.erasable.Part;
import org.unionhall.membership.erasable.Rows;

/** What somebody who is erased was told. */
@ApplicationScoped
class HeldNotices extends Holding {

    HeldNotices() {
        super(Part.NOTICES, Rows.gone("notification"), Rows.gone("notification_choice"));
    }
}
