/**
 * What somebody may do for a union, and which role brings which permission. The table lives in
 * code, so that a release and not a clerk decides what a role means; appointments carry the outcome
 * to the other services.
 */
package org.unionhall.organization.access;
