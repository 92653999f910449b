package org.unionhall.membership.signin;

import jakarta.enterprise.context.ApplicationScoped;
import org.unionhall.membership.erasable.Holding;
import org.unionhall.membership.erasable.Part;
import org.unionhall.membership.erasable.Rows;

/** The sign-ins of somebody who is erased end. */
@ApplicationScoped
class HeldSignIns extends Holding {

    HeldSignIns() {
        super(
                Part.SIGN_INS,
                Rows.gone("refresh_token"),
                Rows.gone("known_device"),
                Rows.gone("half_sign_in"));
    }
}
