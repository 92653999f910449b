package org.unionhall.membership.correction;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.unionhall.membership.member.FindMembers.Known;
import org.unionhall.membership.notification.TellPeople;
import org.unionhall.membership.notification.Telling;
import org.unionhall.membership.notification.Template;
import org.unionhall.membership.organizationcopy.UnitCopies;
import org.unionhall.membership.organizationcopy.UnitCopy;

/** Tells a member what became of the own data. */
@ApplicationScoped
class TellCorrected {

    @Inject UnitCopies units;
    @Inject TellPeople people;

    void corrected(Known member, UUID correction) {
        tell(
                member,
                Template.MEMBER_CORRECTED,
                "/api/v1/members/" + member.id() + "/corrections",
                "correction:" + correction);
    }

    void refused(Known member, UUID request) {
        tell(
                member,
                Template.CORRECTION_REFUSED,
                CorrectionRequestView.PATH + "/" + request,
                "correction-request:" + request);
    }

    private void tell(Known member, Template template, String subject, String cause) {
        if (member.accountId() != null) {
            var unit = units.find(member.unitId()).map(UnitCopy::name).orElse("");
            people.tell(
                    List.of(
                            new Telling(
                                    member.accountId(),
                                    template,
                                    Map.of("unit", unit),
                                    subject,
                                    cause)));
        }
    }
}
