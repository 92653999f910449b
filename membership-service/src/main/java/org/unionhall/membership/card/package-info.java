/**
 * The member's card: a code that turns, and the public check of it. The code says whose card it is
 * for a minute; whether the card is valid is read when it is checked.
 */
package org.unionhall.membership.card;
