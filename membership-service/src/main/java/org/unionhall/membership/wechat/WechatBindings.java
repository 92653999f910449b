package org.unionhall.membership.wechat;

import jakarta.enterprise.context.ApplicationScoped;
import org.unionhall.platform.persistence.Repository;

/** Everybody's WeChat, at most one an account. */
@ApplicationScoped
class WechatBindings extends Repository<WechatBinding> {}
