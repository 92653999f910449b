package org.unionhall.membership.joining;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.Tuple;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.unionhall.membership.person.IdType;
import org.unionhall.membership.person.PersonIdentity;
import org.unionhall.platform.persistence.SqlRepository;
import org.unionhall.platform.sealing.Place;
import org.unionhall.platform.sealing.Seal;
import org.unionhall.platform.web.problem.Rejection;

/**
 * Claims that still lie under the index of a former canonical form, because they were not yet moved
 * or because another claim has the person's new index. While there is one, the primary key alone
 * does not keep a person from becoming a member twice. Nobody makes new ones: when there is none,
 * there will be none.
 */
@ApplicationScoped
class UnmovedClaims extends SqlRepository {

    @Inject Seal seal;

    /**
     * An applicant as their claim and those of the same person may lie: also under the index of
     * another kind of document, which one that was taken for a kind of its own still has.
     */
    @SuppressWarnings("ArrayRecordComponent") // compared by isOf only
    private record Applicant(UUID applicationId, byte[] present, List<byte[]> former) {

        boolean isClaimedBy(UUID claimant, Tuple claim) {
            return !applicationId.equals(claimant)
                    && (isOf((byte[]) claim.get(2)) || isOf((byte[]) claim.get(3)));
        }

        private boolean isOf(byte[] index) {
            return Arrays.equals(present, index)
                    || former.stream().anyMatch(one -> Arrays.equals(one, index));
        }
    }

    /**
     * Holds every claim of these applicants' persons until the transaction ends, in one order for
     * everybody.
     *
     * @throws Rejection {@code ALREADY_A_MEMBER} when one is a member by another application
     */
    void requireNoOtherMember(Collection<UUID> applicationIds) {
        if (!any()) {
            return;
        }
        var applicants = applicants(applicationIds);
        for (var row : held(applicants)) {
            var claimant = row.get(0, UUID.class);
            boolean member = row.get(1) != null || applicationIds.contains(claimant);
            if (member && applicants.stream().anyMatch(one -> one.isClaimedBy(claimant, row))) {
                throw new Rejection(JoiningProblem.ALREADY_A_MEMBER);
            }
        }
    }

    private boolean any() {
        return values(
                        "SELECT EXISTS (SELECT 1 FROM identity_claim WHERE index_version < "
                                + PersonIdentity.VERSION
                                + ")",
                        Boolean.class)
                .getSingleResult();
    }

    private List<Applicant> applicants(Collection<UUID> applicationIds) {
        List<Tuple> rows =
                rows("SELECT id, id_sealed FROM application WHERE id IN (:ids)")
                        .setParameter("ids", applicationIds)
                        .getResultList();
        return rows.stream().map(this::applicant).toList();
    }

    private Applicant applicant(Tuple row) {
        var id = row.get(0, UUID.class);
        var number = seal.open((byte[]) row.get(1), new Place("application", "id_sealed", id));
        var identity = PersonIdentity.ofNumber(number);
        var former = new ArrayList<>(identity.formerIndexes(seal));
        for (var type : IdType.values()) {
            former.add(PersonIdentity.former(type, number, seal));
        }
        return new Applicant(id, identity.index(seal), former);
    }

    private List<Tuple> held(List<Applicant> applicants) {
        var indexes = new ArrayList<byte[]>();
        for (var applicant : applicants) {
            indexes.add(applicant.present());
            indexes.addAll(applicant.former());
        }
        return rows("""
        SELECT application_id, member_id, identity_index, clash_index FROM identity_claim
        WHERE identity_index IN (:indexes) OR clash_index IN (:indexes)
        ORDER BY identity_index FOR UPDATE
        """)
                .setParameter("indexes", indexes)
                .getResultList();
    }
}
