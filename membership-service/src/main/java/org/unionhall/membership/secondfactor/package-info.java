/**
 * The second factor of an account: one-time passwords by time (TOTP, RFC 6238) of an app on the
 * person's telephone, and recovery codes for when that is lost. Whether a sign-in needs it is asked
 * by {@code signin}, which ends sign-ins for it by {@link
 * org.unionhall.membership.secondfactor.OpenSignIns}.
 */
package org.unionhall.membership.secondfactor;
