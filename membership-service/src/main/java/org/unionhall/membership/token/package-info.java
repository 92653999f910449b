/**
 * Access tokens: who speaks, never what they may do. RS256, short-lived, verified by every service
 * with the published keys.
 */
package org.unionhall.membership.token;
