/**
 * How many members a union and those below it had on a day: a projection of this service's own
 * messages. Nothing is counted when asked, and no join touches a counter.
 */
package org.unionhall.membership.headcount;
