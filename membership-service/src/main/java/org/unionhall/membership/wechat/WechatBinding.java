package org.unionhall.membership.wechat;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.unionhall.membership.sealing.IndexKind;
import org.unionhall.platform.sealing.Place;
import org.unionhall.platform.sealing.Seal;
import org.unionhall.platform.sealing.Sealed;
import org.unionhall.platform.web.Versioned;

/** Which WeChat is an account's. */
@Entity
public class WechatBinding implements Versioned {

    /** The account's. */
    @Id private UUID id;

    @Version private long version = 1;
    private Sealed openidSealed;

    /** One WeChat belongs to one account. */
    @Column private byte[] openidIndex;

    private Instant boundAt;

    protected WechatBinding() {} // Hibernate

    static WechatBinding of(UUID accountId) {
        var binding = new WechatBinding();
        binding.id = accountId;
        return binding;
    }

    /** It is that one from now on. */
    void bind(String openid, Seal seal, Instant now) {
        openidSealed = Sealed.of(openid, seal, place());
        openidIndex = seal.index(IndexKind.WECHAT, openid);
        boundAt = now.truncatedTo(ChronoUnit.MICROS);
    }

    /** In the clear: only for a message to the person. */
    String openid(Seal seal) {
        return openidSealed.open(seal, place());
    }

    private Place place() {
        return new Place("wechat_binding", "openid_sealed", id);
    }

    Instant boundAt() {
        return boundAt;
    }

    @Override
    public long version() {
        return version;
    }
}
