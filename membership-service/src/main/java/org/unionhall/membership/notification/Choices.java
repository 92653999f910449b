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

/** The kinds somebody wants no text message about. */
@Entity
@Table(name = "notification_choice")
public class Choices implements Versioned {

    @Id private UUID accountId;
    @Version private long version = 1;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<String> textsOff = new ArrayList<>();

    protected Choices() {} // Hibernate

    /** What holds for somebody who has chosen nothing: every text message comes. */
    static Choices none(UUID accountId) {
        var choices = new Choices();
        choices.accountId = accountId;
        return choices;
    }

    /** The person chooses. */
    void choose(Set<NotificationKind> off) {
        var names = off.stream().map(Enum::name).sorted().toList();
        if (!names.equals(textsOff)) {
            textsOff = new ArrayList<>(names);
        }
    }

    /** Whether text messages of that kind come. */
    boolean texts(NotificationKind kind) {
        return !textsOff.contains(kind.name());
    }

    @Override
    public long version() {
        return version;
    }
}
