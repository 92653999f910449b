package org.unionhall.organization.legalperson;

import java.time.LocalDate;
import java.util.UUID;
import org.unionhall.platform.messaging.Message;

/**
 * The whole public state of a union's certificate. Who represents the union is not in it.
 *
 * @param validTo last day, inclusive
 * @param registrarId the federation that issued it
 * @param cancelledOn null while it is held
 */
public record CertificateChanged(
        UUID certificateId,
        long version,
        UUID unitId,
        CertificateType certificateType,
        String creditCode,
        LocalDate validFrom,
        LocalDate validTo,
        UUID registrarId,
        LocalDate cancelledOn)
        implements Message {

    @Override
    public String topic() {
        return "unionhall.organization.certificates.v1";
    }

    @Override
    public UUID key() {
        return certificateId;
    }

    @Override
    public boolean compacted() {
        return true;
    }
}
