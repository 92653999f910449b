package org.unionhall.membership.dispute;

/** What the reader of a dispute is to it. */
public enum DisputeRole {
    /** who disputes the identity */
    CLAIMANT,
    /** who holds it */
    HOLDER,
    /** who saw the document */
    WITNESS,
    /** the union that decides */
    UNION
}
