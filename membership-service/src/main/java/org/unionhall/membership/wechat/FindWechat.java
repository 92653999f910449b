package org.unionhall.membership.wechat;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import org.unionhall.platform.sealing.Seal;

/** Whose WeChat is whose. */
@ApplicationScoped
public class FindWechat {

    @Inject WechatBindings bindings;
    @Inject WechatSettings settings;
    @Inject Seal seal;

    /** The account's openid, for a message to the person; empty when there is none. */
    @Transactional
    public Optional<String> openid(UUID accountId) {
        return settings.offered()
                ? bindings.findByIdOptional(accountId).map(binding -> binding.openid(seal))
                : Optional.empty();
    }

    @Transactional
    WechatView of(UUID accountId) {
        var binding = bindings.findByIdOptional(accountId).orElse(null);
        return WechatView.of(binding, settings);
    }
}
