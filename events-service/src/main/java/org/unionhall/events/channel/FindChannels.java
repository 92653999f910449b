package org.unionhall.events.channel;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.unionhall.events.drive.FindDrive;
import org.unionhall.events.organizationcopy.UnitCopies;
import org.unionhall.platform.qr.QrCode;
import org.unionhall.platform.web.PrintedCode;

/** The channels as other features need to know them. */
@ApplicationScoped
public class FindChannels {

    @Inject Channels channels;
    @Inject FindDrive drives;
    @Inject UnitCopies units;
    @Inject JoinLinks links;
    @Inject Clock clock;

    /** A channel by what is counted for it. */
    public record Issued(String code, String label, UUID unitId) {}

    /**
     * Where a code leads, as anybody may know who holds it.
     *
     * @param home where the code can be typed
     * @param unitName null only while the copies are built anew
     */
    public record Way(
            PrintedCode code,
            QrCode qr,
            String home,
            String driveTitle,
            UUID unitId,
            String unitName,
            LocalDate endsOn,
            Openness openness) {}

    /**
     * Where the code leads.
     *
     * @throws org.unionhall.platform.web.problem.Rejection {@code CHANNEL_UNKNOWN}
     */
    @Transactional
    public Way way(PrintedCode code) {
        var channel = channels.withCode(code);
        var unit = units.find(channel.unitId()).orElse(null);
        return new Way(
                code,
                new QrCode(links.join(channel.code())),
                links.home(),
                drives.terms(channel.driveId()).title(),
                channel.unitId(),
                unit == null ? null : unit.name(),
                channel.endsOn(),
                ReadChannels.openness(channel, unit, LocalDate.now(clock)));
    }

    /** Every channel of a drive, oldest first. */
    public List<Issued> ofDrive(UUID driveId) {
        return channels.ofDrive(driveId).stream()
                .map(channel -> new Issued(channel.code(), channel.label(), channel.unitId()))
                .toList();
    }

    /** Which drives the codes belong to; codes of no channel are left out. */
    public Map<String, UUID> drivesOf(Collection<String> codes) {
        return channels.drivesOf(codes);
    }
}
