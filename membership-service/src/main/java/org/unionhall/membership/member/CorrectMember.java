package org.unionhall.membership.member;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.unionhall.membership.accesslog.RecordAccess.Whose;
import org.unionhall.membership.person.CheckedFact;
import org.unionhall.membership.person.IdDocument;
import org.unionhall.membership.person.IdType;
import org.unionhall.membership.person.PersonField;
import org.unionhall.membership.realname.AskAgain;
import org.unionhall.membership.realname.CheckState;
import org.unionhall.membership.realname.ReadVerdicts;
import org.unionhall.platform.messaging.Outbox;
import org.unionhall.platform.sealing.Seal;
import org.unionhall.platform.web.HouseClock;
import org.unionhall.platform.web.problem.Rejection;

/**
 * Puts right what the register says of a member: the member and the message, in the caller's
 * transaction. Whoever asks has been allowed to and holds the claim of a new identity. It counts
 * from the day it is entered on: months that were told stay as they were told.
 */
@ApplicationScoped
public class CorrectMember {

    @Inject Members members;
    @Inject Outbox outbox;
    @Inject ReadVerdicts verdicts;
    @Inject AskAgain registry;
    @Inject Seal seal;

    /**
     * What a correction starts from.
     *
     * @param idType of the present document
     * @param documented whether the present number tells birth date and sex
     * @param verified whether the registry has said that name and document belong together
     */
    public record Before(IdType idType, boolean documented, boolean verified) {}

    /** What stands in the register before a correction. */
    public Before before(UUID id, LocalDate today) {
        var member = members.get(id);
        var type = member.person().idType();
        var read = IdDocument.read(type, member.idNumber(seal), today);
        var check = member.checkId() == null ? null : verdicts.of(member.checkId());
        return new Before(
                type,
                !read.isRefused() && read.value().birthDate() != null,
                check == CheckState.MATCHED);
    }

    /**
     * A fact as the register has it, as text; null for none. Numbers in the clear: only to seal.
     */
    public String text(UUID id, PersonField field) {
        var member = members.get(id);
        return switch (field) {
            case ID_NUMBER -> member.idNumber(seal);
            case MOBILE -> member.mobile(seal);
            default -> member.person().text(field);
        };
    }

    /** Whose data it is that is kept of the people of an identity, wherever they are. */
    public List<Whose> ofIdentity(List<byte[]> indexes) {
        return members.ofIdentity(indexes).stream().map(Member::whose).toList();
    }

    /**
     * Puts a fact right.
     *
     * @return the version that it leads to
     * @throws Rejection {@code NOTHING_TO_CORRECT} when the register says so already
     */
    @Transactional(TxType.MANDATORY)
    public long correct(UUID id, CheckedFact right, Instant now) {
        var member = members.held(id);
        var former = text(id, right.field());
        boolean sameKind =
                right.document() == null || right.document().type() == member.person().idType();
        if (Objects.equals(former, right.text()) && sameKind) {
            throw new Rejection(MemberProblem.NOTHING_TO_CORRECT).at("/value");
        }
        member.corrected(right, seal, now);
        members.changed(member);
        var today = LocalDate.ofInstant(now, HouseClock.ZONE);
        outbox.append(member.changed(MemberMessage.MemberCorrected::new, today));
        if (right.field().isIdentity()) {
            registry.about(id, member.version());
        }
        return member.version();
    }
}
