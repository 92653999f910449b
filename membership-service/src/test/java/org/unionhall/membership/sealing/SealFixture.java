package org.unionhall.membership.sealing;

/** A seal for tests of other features. */
public final class SealFixture {

    private SealFixture() {}

    public static Seal aSeal() {
        return new Seal(SealTest.keys("k1", CipherSuite.AES_GCM, "k1"));
    }
}
