/**
 * Members and open applications of a union that has ended go to the union that takes over, piece by
 * piece, until there are none left.
 */
package org.unionhall.membership.succession;
