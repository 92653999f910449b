package org.unionhall.membership.erasure;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.Arrays;
import java.util.List;

/**
 * By which a person is known while the marks lie sealed: blind indexes.
 *
 * @param mobile null for an account without one, which nobody restores
 * @param identity of the document last given; null when there was none
 */
@Embeddable
@SuppressWarnings("ArrayRecordComponent") // carried into a row, never compared
record Proof(
        @Column(name = "mobile_index") byte[] mobile,
        @Column(name = "identity_index") byte[] identity) {

    /**
     * Whether it is the person by document who has that mobile already. Who never gave a document
     * is known by the mobile alone.
     *
     * @param identities indexes of the document that was named; empty for none
     */
    boolean isPerson(List<byte[]> identities) {
        return identity == null
                || identities.stream().anyMatch(one -> Arrays.equals(one, identity));
    }
}
