package org.unionhall.membership.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.unionhall.membership.notification.LivingSubject.Said;

/** What notifications say now: what they were told with, or what their subject is. */
@ApplicationScoped
class Subjects {

    @Inject @Any Instance<LivingSubject> living;

    /**
     * What each of them says, by its subject; those that say what they were told with are not in
     * it.
     */
    Map<String, Said> of(Collection<Notification> told) {
        var said = new HashMap<String, Said>();
        for (var feature : living) {
            var subjects =
                    told.stream()
                            .filter(one -> one.template() == feature.template())
                            .map(Notification::subject)
                            .distinct()
                            .toList();
            if (!subjects.isEmpty()) {
                said.putAll(feature.now(subjects));
            }
        }
        return said;
    }

    /** Whether what was told by the template still holds. */
    boolean holds(Template template, String subject) {
        return living.stream()
                .filter(feature -> feature.template() == template)
                .map(feature -> feature.now(List.of(subject)).get(subject))
                .allMatch(said -> said != null && said.template() == template);
    }
}
