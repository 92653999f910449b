package org.unionhall.membership.signin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.unionhall.membership.owndata.Chapter;
import org.unionhall.membership.owndata.OwnData;
import org.unionhall.platform.web.access.Actor;
import org.unionhall.platform.web.paging.Page;
import org.unionhall.platform.web.paging.PageRequest;

/** The own sign-ins in a copy of the own data. */
@ApplicationScoped
class OwnSignIns implements OwnData {

    @Inject Sessions sessions;

    @Override
    public Chapter chapter() {
        return Chapter.SIGN_INS;
    }

    @Override
    public Page<Session> page(Actor person, PageRequest page) {
        return Page.whole(sessions.of(person.id()));
    }
}
