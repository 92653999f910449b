package org.unionhall.membership.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Set;
import org.unionhall.platform.web.IfMatch;
import org.unionhall.platform.web.access.Actor;

/** Somebody's choice of the text messages they get. */
@ApplicationScoped
class ChooseTexts {

    @Inject AllChoices choices;

    @Transactional
    Choices of(Actor actor) {
        return choices.of(actor.id());
    }

    /** Holds for what is queued, too. */
    @Transactional
    Choices choose(Set<NotificationKind> off, IfMatch version, Actor actor) {
        var own = choices.toChange(actor.id());
        version.require(own);
        own.choose(off);
        choices.changed(own);
        return own;
    }
}
