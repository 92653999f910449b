package org.unionhall.membership.consent;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.unionhall.membership.notice.FindNotices;
import org.unionhall.membership.notice.NoticeView;
import org.unionhall.platform.web.access.Actor;

/** Shows people their own consents, and what follows when they take them back. */
@ApplicationScoped
class ReadConsents {

    @Inject Consents consents;
    @Inject FindNotices notices;
    @Inject Clock clock;

    @Transactional
    List<ConsentView> own(Actor person, Locale locale) {
        var inForce =
                notices.shown(LocalDate.now(clock), locale).stream()
                        .collect(Collectors.toMap(NoticeView::notice, Function.identity()));
        boolean needed = consents.isNeeded(person.id());
        return consents.of(person.id()).stream()
                .map(one -> ConsentView.of(one, inForce.get(one.kind().name()), needed, locale))
                .toList();
    }
}
