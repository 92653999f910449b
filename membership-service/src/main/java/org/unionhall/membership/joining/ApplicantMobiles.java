package org.unionhall.membership.joining;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.unionhall.membership.account.FindAccounts;
import org.unionhall.membership.person.Mobile;
import org.unionhall.platform.sealing.Seal;

/**
 * By which mobile applicants are reached: that of the account, or that of the paper for somebody
 * without one. In the clear: only for sealing it anew, or a recorded reveal.
 */
@ApplicationScoped
class ApplicantMobiles {

    @Inject FindAccounts accounts;
    @Inject Seal seal;

    /** Those of these applications that have one. */
    Map<Application, Mobile> of(Collection<Application> applications) {
        var ids =
                applications.stream().map(Application::accountId).filter(Objects::nonNull).toList();
        var known = accounts.mobiles(ids);
        var mobiles = new HashMap<Application, Mobile>();
        for (var one : applications) {
            var mobile =
                    one.accountId() == null ? one.paperMobile(seal) : known.get(one.accountId());
            if (mobile != null) {
                mobiles.put(one, mobile);
            }
        }
        return mobiles;
    }
}
