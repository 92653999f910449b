package org.unionhall.membership.joining;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.unionhall.membership.channelcopy.ChannelCopies;
import org.unionhall.membership.channelcopy.ChannelCopy;
import org.unionhall.membership.organizationcopy.UnitCopies;
import org.unionhall.platform.web.PrintedCode;
import org.unionhall.platform.web.Typed;
import org.unionhall.platform.web.problem.InputErrors;

/**
 * Finds where an application, or a member who is to be transferred, goes: from the copies, no other
 * service is asked.
 */
@ApplicationScoped
public class JoiningPlaces {

    @Inject ChannelCopies channels;
    @Inject UnitCopies units;

    /**
     * The place; null when there is none, with the reason among the errors.
     *
     * @param code of a channel, as typed; null when the union was chosen
     * @param unitId the union that was chosen; null when the channel says it
     */
    public JoiningPlace find(String code, UUID unitId, LocalDate today, InputErrors errors) {
        if (!Typed.isBlank(code)) {
            return byChannel(code, unitId, today, errors);
        }
        if (unitId == null) {
            errors.add("/channelCode", JoiningProblem.CHANNEL_OR_UNIT_REQUIRED);
            return null;
        }
        return at(unitId, null, "/unitId", errors);
    }

    /**
     * The place of an application that is corrected. The channel it came by holds for it also when
     * it has closed since, and when its union has ended and another has the application now.
     */
    JoiningPlace again(
            Application former, String code, UUID unitId, LocalDate today, InputErrors errors) {
        boolean stays = unitId == null || unitId.equals(former.unitId());
        var channel =
                PrintedCode.parse(code)
                        .filter(read -> stays && read.value().equals(former.channelCode()))
                        .flatMap(read -> channels.find(read.value()));
        return channel.isPresent()
                ? at(former.unitId(), channel.get(), "/channelCode", errors)
                : find(code, unitId, today, errors);
    }

    private JoiningPlace byChannel(String code, UUID unitId, LocalDate today, InputErrors errors) {
        var channel =
                PrintedCode.parse(code).flatMap(read -> channels.find(read.value())).orElse(null);
        if (channel == null) {
            errors.add("/channelCode", JoiningProblem.CHANNEL_UNKNOWN);
            return null;
        }
        if (!channel.isOpenOn(today)) {
            errors.add("/channelCode", JoiningProblem.CHANNEL_CLOSED);
            return null;
        }
        if (unitId != null && !unitId.equals(channel.unitId())) {
            errors.add("/unitId", JoiningProblem.CHANNEL_AND_UNIT_DIFFER);
            return null;
        }
        return at(channel.unitId(), channel, "/channelCode", errors);
    }

    private JoiningPlace at(UUID unitId, ChannelCopy channel, String pointer, InputErrors errors) {
        var unit = units.find(unitId).orElse(null);
        if (unit == null) {
            errors.add(pointer, JoiningProblem.UNIT_UNKNOWN);
            return null;
        }
        if (!unit.takesMembers()) {
            errors.add(pointer, JoiningProblem.UNIT_NOT_TAKING_MEMBERS);
            return null;
        }
        return new JoiningPlace(
                unit.unitId(),
                unit.name(),
                unit.regionCode(),
                channel == null ? null : channel.channelId(),
                channel == null ? null : channel.code(),
                channel == null ? List.of() : channel.groups());
    }
}
