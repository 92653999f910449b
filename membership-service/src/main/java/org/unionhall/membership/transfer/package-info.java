/**
 * Transfers (会员关系转接): a member goes to another union. The member or one of the two unions asks, the
 * unions that have not agreed by asking answer, and silence is consent where the city says so.
 * Until the last step the member belongs to the former union, from then on to the new one.
 */
package org.unionhall.membership.transfer;
