/**
 * For how long the bodies of a union are elected (工会法 第十六条), how an election is announced, reported
 * and confirmed by the union above, and which re-elections come next.
 */
package org.unionhall.organization.term;
