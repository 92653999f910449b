package org.unionhall.membership.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.unionhall.platform.web.IfMatch;
import org.unionhall.platform.web.access.Actor;

/** Somebody's choice of the messages they get beside notifications. */
@ApplicationScoped
class ChooseTexts {

    @Inject AllChoices choices;

    @Transactional
    Choices of(Actor actor) {
        return choices.of(actor.id());
    }

    /** Holds for what is queued, too. */
    @Transactional
    Choices choose(ChoicesRequest off, IfMatch version, Actor actor) {
        var own = choices.toChange(actor.id());
        version.require(own);
        own.choose(off.textsOff(), off.wechatOff());
        choices.changed(own);
        return own;
    }
}
