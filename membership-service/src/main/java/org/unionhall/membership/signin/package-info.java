/**
 * Signing in by mobile and one-time code, and staying signed in by rotating refresh tokens. Whether
 * a number is known shows neither in an answer nor in its time.
 */
package org.unionhall.membership.signin;
