package org.unionhall.events.progress;

import jakarta.enterprise.context.ApplicationScoped;
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

    MemberListener(Attributions attributions, FindChannels channels) {
        this.attributions = attributions;
        this.channels = channels;
    }

    @Override
    public String topic() {
        return "unionhall.membership.members.v1";
    }

    @Override
    public void apply(List<Received> messages) {
        var members =
                messages.stream()
                        .map(message -> message.as(MemberMessage.class))
                        .filter(member -> member.channelCode() != null)
                        .toList();
        var drives = channels.drivesOf(members.stream().map(MemberListener::code).toList());
        for (var member : members) {
            attributions.joined(member, drives.get(code(member)), code(member));
        }
    }

    private static String code(MemberMessage message) {
        return PrintedCode.parse(message.channelCode())
                .map(PrintedCode::value)
                .orElse(message.channelCode());
    }

    @Override
    public void forget() {
        attributions.forgetMembers();
    }
}
