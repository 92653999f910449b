package org.unionhall.membership.datacopy;

import jakarta.enterprise.context.ApplicationScoped;
import org.unionhall.membership.erasable.Holding;
import org.unionhall.membership.erasable.Part;
import org.unionhall.membership.erasable.Rows;

/** What was made for somebody who is erased: jobs, files, and answers kept to be repeated. */
@ApplicationScoped
class HeldFiles extends Holding {

    HeldFiles() {
        super(Part.FILES, Rows.gone("job"), Rows.gone("stored_file"), Rows.gone("idempotency_key"));
    }
}
