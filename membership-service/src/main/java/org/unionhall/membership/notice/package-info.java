/**
 * What people consent to: versioned notices. A new wording is a new version; consent to an earlier
 * one does not carry over.
 */
package org.unionhall.membership.notice;
