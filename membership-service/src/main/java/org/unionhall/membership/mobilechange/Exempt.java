package org.unionhall.membership.mobilechange;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.UUID;
import org.unionhall.membership.secondfactor.CheckSecondFactor;
import org.unionhall.platform.grants.Grants;

/** Accounts that decide about other people: nobody gets one by waiting. */
@ApplicationScoped
class Exempt {

    @Inject Grants grants;
    @Inject CheckSecondFactor secondFactor;

    boolean is(UUID account, LocalDate day) {
        return !grants.heldBy(account, day).isEmpty() || secondFactor.isOn(account);
    }
}
