package org.unionhall.membership.erasure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.unionhall.membership.notification.TellPeople;
import org.unionhall.membership.notification.Telling;
import org.unionhall.membership.notification.Template;

/** Tells who asks what becomes of an erasure. */
@ApplicationScoped
class TellPerson {

    @Inject TellPeople people;

    void of(Erasure erasure, Template template) {
        people.tell(
                List.of(
                        new Telling(
                                erasure.accountId(),
                                template,
                                Map.of(),
                                ErasureView.PATH + "/" + erasure.id(),
                                "erasure:%s:%s".formatted(erasure.id(), erasure.state()))));
    }
}
