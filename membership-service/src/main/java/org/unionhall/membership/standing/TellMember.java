package org.unionhall.membership.standing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.unionhall.membership.member.FindMembers.Known;
import org.unionhall.membership.notification.TellPeople;
import org.unionhall.membership.notification.Telling;
import org.unionhall.membership.notification.Template;
import org.unionhall.membership.organizationcopy.UnitCopies;
import org.unionhall.membership.organizationcopy.UnitCopy;

/** Tells a member what becomes of the membership; of a death whoever has the account, in case. */
@ApplicationScoped
class TellMember {

    @Inject UnitCopies units;
    @Inject TellPeople people;

    /**
     * @param version of the member then
     */
    void changed(Known member, long version) {
        tell(
                member,
                Template.MEMBERSHIP_CHANGED,
                "/api/v1/members/" + member.id(),
                "standing:%s:%d".formatted(member.id(), version));
    }

    void proposed(Proposal proposal, Known member, Template template) {
        tell(
                member,
                template,
                ProposalView.PATH + "/" + proposal.id(),
                "proposal:%s:%d".formatted(proposal.id(), proposal.version()));
    }

    private void tell(Known member, Template template, String subject, String cause) {
        if (member.accountId() != null) {
            var unit = units.find(member.unitId()).map(UnitCopy::name).orElse("");
            var facts = Map.of("unit", unit);
            people.tell(List.of(new Telling(member.accountId(), template, facts, subject, cause)));
        }
    }
}
