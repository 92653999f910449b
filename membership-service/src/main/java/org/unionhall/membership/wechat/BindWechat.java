package org.unionhall.membership.wechat;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.unionhall.membership.account.ReachAccount;
import org.unionhall.platform.sealing.Seal;
import org.unionhall.platform.web.access.Actor;

/** A person's account gets the WeChat that is hers, or loses it. */
@ApplicationScoped
class BindWechat {

    @Inject WechatBindings bindings;
    @Inject ReachAccount accounts;
    @Inject Seal seal;
    @Inject Clock clock;

    /**
     * The one bound before is forgotten.
     *
     * @param openid as WeChat gave it for a code, outside of the transaction
     * @throws org.unionhall.platform.web.problem.Rejection {@code WECHAT_ELSEWHERE}
     */
    @Transactional
    void bind(String openid, Actor actor) {
        var binding = own(actor.id());
        if (binding == null) {
            binding = WechatBinding.of(actor.id());
            binding.bind(openid, seal, clock.instant());
            bindings.added(binding);
        } else if (!binding.openid(seal).equals(openid)) {
            binding.bind(openid, seal, clock.instant());
            bindings.changed(binding);
        }
    }

    /** May be repeated. */
    @Transactional
    void unbind(Actor actor) {
        var binding = own(actor.id());
        if (binding != null) {
            bindings.delete(binding);
        }
    }

    /** What happens at once to one account happens one after the other. */
    private WechatBinding own(UUID account) {
        accounts.hold(account);
        return bindings.findByIdOptional(account).orElse(null);
    }
}
