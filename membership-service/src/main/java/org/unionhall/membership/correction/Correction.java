package org.unionhall.membership.correction;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.unionhall.membership.person.CheckedFact;
import org.unionhall.membership.person.IdType;
import org.unionhall.membership.person.PersonField;
import org.unionhall.platform.sealing.Place;
import org.unionhall.platform.sealing.Seal;
import org.unionhall.platform.sealing.Sealed;
import org.unionhall.platform.web.Ids;

/** What the register said of a member and says since. Entries are added, never changed. */
@Entity
@Immutable
@Table(name = "member_correction")
public class Correction {

    @Id private UUID id;

    @SuppressWarnings("UnusedVariable") // queries name it
    private UUID memberId;

    private UUID requestId;

    @Enumerated(EnumType.STRING)
    private PersonField field;

    private Sealed formerSealed;
    private Sealed presentSealed;

    @Enumerated(EnumType.STRING)
    private IdType idType;

    private String reason;
    private String document;
    private UUID actorId;
    private Instant recordedAt;

    protected Correction() {} // Hibernate

    /**
     * @param former as text; null for none
     * @param requestId null where a clerk corrected without a second account
     */
    static Correction of(
            UUID memberId,
            String former,
            CheckedFact right,
            UUID requestId,
            Because why,
            Seal seal) {
        var correction = new Correction();
        correction.id = Ids.next();
        correction.memberId = memberId;
        correction.requestId = requestId;
        correction.field = right.field();
        correction.formerSealed = sealed(former, seal, correction.place("former_sealed"));
        correction.presentSealed = sealed(right.text(), seal, correction.place("present_sealed"));
        correction.idType = right.document() == null ? null : right.document().type();
        correction.reason = why.reason();
        correction.document = why.document();
        correction.actorId = why.by();
        correction.recordedAt = why.at();
        return correction;
    }

    private static Sealed sealed(String text, Seal seal, Place place) {
        return text == null ? null : Sealed.of(text, seal, place);
    }

    private Place place(String column) {
        return new Place("member_correction", column, id);
    }

    /** As people read it: numbers masked. Null for none. */
    String former(Seal seal) {
        return shown(formerSealed, seal, "former_sealed");
    }

    /** The same of what it says since. */
    String present(Seal seal) {
        return shown(presentSealed, seal, "present_sealed");
    }

    private String shown(Sealed value, Seal seal, String column) {
        return value == null ? null : Shown.of(field, value.open(seal, place(column)));
    }

    UUID id() {
        return id;
    }

    UUID requestId() {
        return requestId;
    }

    PersonField field() {
        return field;
    }

    IdType idType() {
        return idType;
    }

    String reason() {
        return reason;
    }

    String document() {
        return document;
    }

    UUID actorId() {
        return actorId;
    }

    Instant recordedAt() {
        return recordedAt;
    }
}
