/** The copy of organization's elections: when they are, and of which union. */
package org.unionhall.membership.electioncopy;
