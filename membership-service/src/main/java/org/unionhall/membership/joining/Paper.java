package org.unionhall.membership.joining;

import org.unionhall.membership.person.Mobile;

/**
 * What a signed paper says besides the form, checked.
 *
 * @param mobile null when the person has none
 */
record Paper(Assistance assistance, Mobile mobile) {}
