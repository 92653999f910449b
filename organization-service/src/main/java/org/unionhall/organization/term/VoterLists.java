package org.unionhall.organization.term;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.unionhall.platform.copies.Copy;
import org.unionhall.platform.persistence.Sql;

/** The closed lists of voters, as membership-service counted them. */
@ApplicationScoped
class VoterLists extends Copy<VoterListMessage> {

    VoterLists() {
        super(VoterListMessage.class, VoterListMessage.TOPIC, "voter_list_copy", "electionId");
    }

    /** Empty until the list is closed. */
    Optional<VoterListMessage> of(UUID election) {
        return Optional.ofNullable(of(List.of(election)).get(election));
    }

    Map<UUID, VoterListMessage> of(Collection<UUID> elections) {
        return Sql.rows(
                        entities(),
                        """
                        SELECT election_id, version, voters, sha256, closed_at
                        FROM voter_list_copy WHERE election_id = ANY (:elections)
                        """)
                .setParameter("elections", elections.toArray(UUID[]::new))
                .getResultList()
                .stream()
                .map(
                        row ->
                                new VoterListMessage(
                                        row.get(0, UUID.class),
                                        row.get(1, Long.class),
                                        row.get(2, Integer.class),
                                        row.get(3, String.class),
                                        row.get(4, Instant.class)))
                .collect(Collectors.toMap(VoterListMessage::electionId, Function.identity()));
    }
}
