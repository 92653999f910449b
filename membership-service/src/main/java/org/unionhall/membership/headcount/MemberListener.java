package org.unionhall.membership.headcount;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.unionhall.platform.messaging.MessageListener;
import org.unionhall.platform.messaging.Received;

/** Moves the figures by what this service's own messages say. */
@ApplicationScoped
class MemberListener implements MessageListener {

    @Inject Headcounts headcounts;

    @Override
    public String topic() {
        return CountedMember.TOPIC;
    }

    @Override
    public void apply(List<Received> batch) {
        var messages = batch.stream().map(message -> message.as(CountedMember.class)).toList();
        var tally =
                new Tally(
                        headcounts.known(
                                messages.stream()
                                        .map(CountedMember::memberId)
                                        .distinct()
                                        .toList()));
        messages.forEach(tally::apply);
        headcounts.write(
                tally,
                messages.stream()
                        .map(CountedMember::at)
                        .max(Comparator.naturalOrder())
                        .orElse(Instant.EPOCH));
    }

    @Override
    public void forget() {
        headcounts.forget();
    }
}
