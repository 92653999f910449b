package org.unionhall.membership.wechat;

import jakarta.enterprise.context.ApplicationScoped;
import org.unionhall.membership.erasable.Holding;
import org.unionhall.membership.erasable.Part;
import org.unionhall.membership.erasable.Rows;

/** The WeChat of somebody who is erased. */
@ApplicationScoped
class HeldWechat extends Holding {

    HeldWechat() {
        super(Part.WECHAT, Rows.gone("wechat_binding", "id = :account"));
    }
}
