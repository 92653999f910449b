package org.unionhall.events.fact;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.UUID;
import org.unionhall.events.progress.MemberMessage;
import org.unionhall.events.progress.MembersForgotten;
import org.unionhall.events.progress.MembersTold;
import org.unionhall.platform.facts.Fact;

/** Makes facts of what membership tells of members. */
@ApplicationScoped
class MemberFacts {

    @Inject CountedMembers members;
    @Inject KeepFacts keep;

    void take(@Observes MembersTold told) {
        keep.hold();
        var known =
                new HashMap<>(
                        members.known(
                                told.members().stream()
                                        .map(MemberMessage::memberId)
                                        .distinct()
                                        .toList()));
        var changed = new HashMap<UUID, CountedMember>();
        var facts = new ArrayList<Fact>();
        for (var message : told.members()) {
            var before = known.get(message.memberId());
            if (before != null && before.version() >= message.version()) {
                continue;
            }
            facts.addAll(CountedMember.facts(before, message));
            var now = CountedMember.after(before, message);
            known.put(now.memberId(), now);
            changed.put(now.memberId(), now);
        }
        members.keep(changed.values());
        keep.enter(facts, Origin.MEMBERS);
    }

    void forget(@Observes MembersForgotten forgotten) {
        keep.forget(Origin.MEMBERS);
        members.forget();
    }
}
