package org.unionhall.membership.wechat;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The service account of the federation; without an app id there is none. */
@ApplicationScoped
class WechatSettings {

    @ConfigProperty(name = "unionhall.wechat.app-id")
    Optional<String> appId;

    @ConfigProperty(name = "unionhall.wechat.app-secret")
    Optional<String> secret;

    @ConfigProperty(name = "unionhall.wechat.template-id")
    Optional<String> template;

    @ConfigProperty(name = "unionhall.wechat.opens")
    Optional<String> opens;

    /** Whether there is a service account. */
    boolean offered() {
        return appId.isPresent() && secret.isPresent() && template.isPresent();
    }

    /** Empty when there is no service account. */
    String appId() {
        return appId.orElse("");
    }

    String secret() {
        return secret.orElse("");
    }

    /** The template message's id, with the fields {@code thing1} and {@code time2}. */
    String template() {
        return template.orElse("");
    }

    /** The page a message opens; null for none. */
    String opens() {
        return opens.orElse(null);
    }
}
