package org.unionhall.organization.group;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.UUID;
import org.unionhall.platform.messaging.Message;

/**
 * A group of workers can be chosen, or is described otherwise from now on.
 *
 * @param position its place in the usual order
 * @param validTo the last day on which it can be chosen; null while there is none
 */
public record GroupDefined(
        String code,
        long version,
        int position,
        String nameZh,
        String nameEn,
        LocalDate validFrom,
        LocalDate validTo)
        implements Message {

    static final String TOPIC = "unionhall.organization.groups.v1";

    @Override
    public String topic() {
        return TOPIC;
    }

    /** Made of the code, which never changes. */
    @Override
    public UUID key() {
        return UUID.nameUUIDFromBytes(String.valueOf(code).getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public boolean compacted() {
        return true;
    }
}
