package org.unionhall.events.progress;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.unionhall.events.channel.ChannelCode;
import org.unionhall.events.channel.Channels;
import org.unionhall.platform.messaging.MessageListener;
import org.unionhall.platform.messaging.Received;

/**
 * Notes which members came through a channel. They are not counted a second time: the figures count
 * approved applications, and the reconciliation holds these members against them.
 */
@ApplicationScoped
class MemberListener implements MessageListener {

    private final Attributions attributions;
    private final Channels channels;

    MemberListener(Attributions attributions, Channels channels) {
        this.attributions = attributions;
        this.channels = channels;
    }

    @Override
    public String topic() {
        return "unionhall.membership.members.v1";
    }

    @Override
    public void apply(List<Received> messages) {
        var told =
                messages.stream()
                        .map(message -> message.as(MemberMessage.class))
                        .filter(member -> member.channelCode() != null)
                        .toList();
        var drives = channels.drivesOf(told.stream().map(MemberListener::code).toList());
        for (var member : told) {
            attributions.joined(member, drives.get(code(member)), code(member));
        }
    }

    private static String code(MemberMessage told) {
        return ChannelCode.parse(told.channelCode())
                .map(ChannelCode::value)
                .orElse(told.channelCode());
    }

    @Override
    public void forget() {
        attributions.forgetMembers();
    }
}
