package org.unionhall.membership.correction;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.unionhall.membership.accesslog.Purpose;
import org.unionhall.membership.accesslog.RecordAccess;
import org.unionhall.membership.accesslog.RecordAccess.Whose;
import org.unionhall.membership.accesslog.RevealRequest;
import org.unionhall.membership.accesslog.RevealView;
import org.unionhall.membership.accesslog.RevealedField;
import org.unionhall.membership.accesslog.Subject;
import org.unionhall.membership.person.PersonField;
import org.unionhall.platform.sealing.Seal;
import org.unionhall.platform.web.access.Actor;
import org.unionhall.platform.web.problem.CommonProblem;
import org.unionhall.platform.web.problem.Rejection;

/**
 * Shows the number that is asked for, so that who decides compares it with the document. It is
 * recorded as any look at the member is.
 */
@ApplicationScoped
class RevealRequested {

    @Inject FindRequested find;
    @Inject RecordAccess looks;
    @Inject Seal seal;

    /**
     * @throws Rejection {@code NOT_FOUND} also where the request is of another field, {@code
     *     FORBIDDEN}, {@code PURPOSE_NOT_WORDS}, {@code TOO_MANY_REVEALS}
     */
    @Transactional
    RevealView reveal(UUID id, RevealRequest wish, Actor actor) {
        var purpose = Purpose.read(wish.purpose());
        var request = find.revealable(id, actor);
        var member = find.member(request);
        if (!request.field().isNumber() || field(request.field()) != wish.field()) {
            throw new Rejection(CommonProblem.NOT_FOUND);
        }
        looks.reveal(
                new Whose(Subject.MEMBER, member.id(), member.accountId()),
                wish.field(),
                purpose,
                actor);
        return new RevealView(wish.field(), request.value(seal));
    }

    private static RevealedField field(PersonField field) {
        return RevealedField.valueOf(field.name());
    }
}
