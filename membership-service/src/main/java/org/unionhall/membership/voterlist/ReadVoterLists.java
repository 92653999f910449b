package org.unionhall.membership.voterlist;

import static org.unionhall.membership.organizationcopy.MembershipPermission.VIEW_MEMBERS;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.unionhall.membership.organizationcopy.UnitCopies;
import org.unionhall.platform.persistence.Where;
import org.unionhall.platform.web.access.Actor;
import org.unionhall.platform.web.paging.Page;
import org.unionhall.platform.web.paging.PageRequest;

/** Lists of voters, for those who see the members of the union that elects. */
@ApplicationScoped
class ReadVoterLists {

    @Inject VoterLists lists;
    @Inject Voters voters;
    @Inject UnitCopies units;

    /**
     * @param unitId only those of this union and the ones below it; null for all
     */
    @Transactional
    Page<VoterListView> page(UUID unitId, PageRequest page, Actor actor) {
        var scope = units.within(unitId, actor.scope(VIEW_MEMBERS));
        var rows = lists.newest(Where.any(), scope, page);
        var names = units.names(rows.stream().map(VoterList::unitId).toList());
        return Page.of(
                rows,
                page,
                list -> VoterListView.of(list, names.get(list.unitId())),
                VoterList::id);
    }

    @Transactional
    VoterListView one(UUID id, Actor actor) {
        var list = visible(id, actor);
        return VoterListView.of(list, units.names(List.of(list.unitId())).get(list.unitId()));
    }

    @Transactional
    Page<VoterView> voters(UUID id, PageRequest page, Actor actor) {
        var list = visible(id, actor);
        return Page.of(voters.page(list.id(), page), page, voter -> voter, VoterView::memberId);
    }

    private VoterList visible(UUID id, Actor actor) {
        var list = lists.get(id);
        actor.require(VIEW_MEMBERS, units.get(list.unitId()).place());
        return list;
    }
}
