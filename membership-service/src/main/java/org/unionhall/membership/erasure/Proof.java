package org.unionhall.membership.erasure;

import jakarta.persistence.Embeddable;
import java.util.Arrays;
import java.util.List;

/**
 * By which a person is known while the marks lie sealed: blind indexes.
 *
 * @param mobileIndex null for an account without one, which nobody restores
 * @param identityIndex of the document last given; null when there was none
 */
@Embeddable
@SuppressWarnings("ArrayRecordComponent") // carried into a row, never compared
record Proof(byte[] mobileIndex, byte[] identityIndex) {

    /**
     * Whether it is the person by document who has that mobile already. Who never gave a document
     * is known by the mobile alone.
     *
     * @param identities indexes of the document that was named; empty for none
     */
    boolean isPerson(List<byte[]> identities) {
        return identityIndex == null
                || identities.stream().anyMatch(one -> Arrays.equals(one, identityIndex));
    }
}
