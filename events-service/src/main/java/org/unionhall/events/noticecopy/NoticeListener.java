package org.unionhall.events.noticecopy;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.unionhall.platform.messaging.MessageListener;
import org.unionhall.platform.messaging.Received;

/** Keeps the copy of notices. */
@ApplicationScoped
class NoticeListener implements MessageListener {

    private final NoticeCopies notices;

    NoticeListener(NoticeCopies notices) {
        this.notices = notices;
    }

    @Override
    public String topic() {
        return "unionhall.membership.notices.v1";
    }

    @Override
    public void apply(List<Received> messages) {
        messages.forEach(message -> notices.take(message.as(NoticeMessage.class)));
    }

    @Override
    public void forget() {
        notices.deleteAll();
    }
}
