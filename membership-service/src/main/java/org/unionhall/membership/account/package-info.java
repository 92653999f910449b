/**
 * Who can sign in: one account a mobile, and one for each API client. What an account may do is not
 * its business.
 */
package org.unionhall.membership.account;
