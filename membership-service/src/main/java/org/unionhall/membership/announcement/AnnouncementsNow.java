package org.unionhall.membership.announcement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.unionhall.membership.notification.LivingSubject;
import org.unionhall.membership.notification.Template;
import org.unionhall.membership.organizationcopy.UnitCopies;

/** What notifications say of announcements: the title, or that it was withdrawn. */
@ApplicationScoped
class AnnouncementsNow implements LivingSubject {

    @Inject Announcements announcements;
    @Inject UnitCopies units;

    @Override
    public Template template() {
        return Template.ANNOUNCEMENT;
    }

    @Override
    public Map<String, Said> now(Collection<String> subjects) {
        var found = announcements.byId(subjects.stream().map(AnnouncementsNow::idIn).toList());
        var names = units.names(found.stream().map(Announcement::unitId).toList());
        var said = new HashMap<String, Said>();
        for (var one : found) {
            var facts = Map.of("unit", names.getOrDefault(one.unitId(), ""), "title", one.title());
            said.put(AnnouncementView.textOf(one.id()), new Said(template(one), facts));
        }
        return said;
    }

    private static Template template(Announcement one) {
        return one.isWithdrawn() ? Template.ANNOUNCEMENT_WITHDRAWN : Template.ANNOUNCEMENT;
    }

    private static UUID idIn(String subject) {
        var from = AnnouncementView.PATH.length() + 1;
        return UUID.fromString(subject.substring(from, subject.indexOf('/', from)));
    }
}
