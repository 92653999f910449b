package org.unionhall.membership.consent;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Locale;
import org.unionhall.membership.owndata.Chapter;
import org.unionhall.membership.owndata.OwnData;
import org.unionhall.platform.web.access.Actor;
import org.unionhall.platform.web.paging.Page;
import org.unionhall.platform.web.paging.PageRequest;

/** The own consents in a copy of the own data. */
@ApplicationScoped
class OwnConsents implements OwnData {

    @Inject ReadConsents read;

    @Override
    public Chapter chapter() {
        return Chapter.CONSENTS;
    }

    @Override
    public Page<ConsentView> page(Actor person, PageRequest page) {
        return Page.whole(read.own(person, Locale.CHINESE));
    }
}
