package org.unionhall.events.progress;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.util.List;
import org.unionhall.events.channel.FindChannels;
import org.unionhall.platform.messaging.MessageListener;
import org.unionhall.platform.messaging.Received;
import org.unionhall.platform.web.PrintedCode;

/**
 * Notes which members came through a channel. They are not counted a second time: the figures count
 * approved applications, and the reconciliation holds these members against them.
 */
@ApplicationScoped
class MemberListener implements MessageListener {

    private final Attributions attributions;
    private final FindChannels channels;
    private final Event<MembersTold> told;
    private final Event<MembersForgotten> forgets;

    MemberListener(
            Attributions attributions,
            FindChannels channels,
            Event<MembersTold> told,
            Event<MembersForgotten> forgets) {
        this.attributions = attributions;
        this.channels = channels;
        this.told = told;
        this.forgets = forgets;
    }

    @Override
    public String topic() {
        return "unionhall.membership.members.v1";
    }

    @Override
    public void apply(List<Received> messages) {
        var all = messages.stream().map(message -> message.as(MemberMessage.class)).toList();
        var members = all.stream().filter(member -> member.channelCode() != null).toList();
        var drives = channels.drivesOf(members.stream().map(MemberListener::code).toList());
        for (var member : members) {
            attributions.joined(member, drives.get(code(member)), code(member));
        }
        told.fire(new MembersTold(all));
    }

    private static String code(MemberMessage message) {
        return PrintedCode.parse(message.channelCode())
                .map(PrintedCode::value)
                .orElse(message.channelCode());
    }

    @Override
    public void forget() {
        attributions.forgetMembers();
        forgets.fire(new MembersForgotten());
    }
}
