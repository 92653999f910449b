/**
 * How often an account may do in a day what would tell it about other people if it were done
 * without end. Owns the counts of the day; how many are allowed is a parameter. What is counted is
 * counted in the transaction that does it, so that it holds over instances and in every race.
 */
package org.unionhall.membership.allowance;
