package org.unionhall.membership.notification;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.unionhall.platform.web.Versioned;

/** The kinds somebody wants no text message or no WeChat message about. */
@Entity
@Table(name = "notification_choice")
public class Choices implements Versioned {

    @Id private UUID accountId;
    @Version private long version = 1;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<String> textsOff = new ArrayList<>();

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<String> wechatOff = new ArrayList<>();

    protected Choices() {} // Hibernate

    /** What holds for somebody who has chosen nothing: every text message comes. */
    static Choices none(UUID accountId) {
        var choices = new Choices();
        choices.accountId = accountId;
        return choices;
    }

    /**
     * The person chooses.
     *
     * @param noWechat null to leave that choice as it is
     */
    void choose(Set<NotificationKind> noTexts, Set<NotificationKind> noWechat) {
        textsOff = chosen(noTexts, textsOff);
        wechatOff = chosen(noWechat, wechatOff);
    }

    private static List<String> chosen(Set<NotificationKind> off, List<String> before) {
        var names = off == null ? before : off.stream().map(Enum::name).sorted().toList();
        return names.equals(before) ? before : new ArrayList<>(names);
    }

    /** Whether text messages of that kind come. */
    boolean texts(NotificationKind kind) {
        return !kind.isChosen() || !textsOff.contains(kind.name());
    }

    /** Whether WeChat messages of that kind come, where the account has a WeChat. */
    boolean wechat(NotificationKind kind) {
        return kind.isChosen() && !wechatOff.contains(kind.name());
    }

    @Override
    public long version() {
        return version;
    }
}
