/**
 * Members: who belongs to which union, with an append-only ledger of every movement from joining on
 * (会籍变化). A member's status is what the last movement made it. Owns the member number.
 */
package org.unionhall.membership.member;
