/**
 * Puts right what the register says of a member (更正): by a clerk of the union, or because the
 * member asks. Every correction is an entry that the member reads. Nobody corrects the own data;
 * the number of the document, and a name that the registry has confirmed, need a second account.
 */
package org.unionhall.membership.correction;
