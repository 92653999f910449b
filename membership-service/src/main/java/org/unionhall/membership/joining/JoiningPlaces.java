package org.unionhall.membership.joining;

import jakarta.enterprise.context.ApplicationScoped;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.unionhall.membership.channelcopy.ChannelCopies;
import org.unionhall.membership.channelcopy.ChannelCopy;
import org.unionhall.membership.organizationcopy.UnitCopies;
import org.unionhall.membership.person.PlainText;
import org.unionhall.platform.web.problem.Faults;

/** Finds where an application goes, from the copies: no other service is asked. */
@ApplicationScoped
class JoiningPlaces {

    private final ChannelCopies channels;
    private final UnitCopies units;

    JoiningPlaces(ChannelCopies channels, UnitCopies units) {
        this.channels = channels;
        this.units = units;
    }

    /** The place; null when there is none, with the reason among the faults. */
    JoiningPlace find(ApplicationRequest request, LocalDate today, Faults faults) {
        if (request.channelCode() != null && !request.channelCode().isBlank()) {
            return byChannel(request.channelCode().strip(), request.unitId(), today, faults);
        }
        if (request.unitId() == null) {
            faults.add("/channelCode", JoiningProblem.CHANNEL_OR_UNIT_REQUIRED);
            return null;
        }
        return at(request.unitId(), null, "/unitId", faults);
    }

    private JoiningPlace byChannel(String code, UUID unitId, LocalDate today, Faults faults) {
        var channel = find(code).or(() -> find(asMeant(code))).orElse(null);
        if (channel == null) {
            faults.add("/channelCode", JoiningProblem.CHANNEL_UNKNOWN);
            return null;
        }
        if (!channel.isOpenOn(today)) {
            faults.add("/channelCode", JoiningProblem.CHANNEL_CLOSED);
            return null;
        }
        if (unitId != null && !unitId.equals(channel.unitId())) {
            faults.add("/unitId", JoiningProblem.CHANNEL_AND_UNIT_DIFFER);
            return null;
        }
        return at(channel.unitId(), channel, "/channelCode", faults);
    }

    private Optional<ChannelCopy> find(String code) {
        return PlainText.isCode(code) ? channels.find(code) : Optional.empty();
    }

    /**
     * What somebody meant who typed a code by hand: lower case, full width, blanks and hyphens do
     * not matter; codes have no O, I and L.
     */
    private static String asMeant(String typed) {
        return Normalizer.normalize(typed, Normalizer.Form.NFKC)
                .toUpperCase(Locale.ROOT)
                .replaceAll("[\\s\\p{Pd}]", "")
                .replace('O', '0')
                .replace('I', '1')
                .replace('L', '1');
    }

    private JoiningPlace at(UUID unitId, ChannelCopy channel, String pointer, Faults faults) {
        var unit = units.find(unitId).orElse(null);
        if (unit == null) {
            faults.add(pointer, JoiningProblem.UNIT_UNKNOWN);
            return null;
        }
        if (!unit.takesMembers()) {
            faults.add(pointer, JoiningProblem.UNIT_NOT_TAKING_MEMBERS);
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
