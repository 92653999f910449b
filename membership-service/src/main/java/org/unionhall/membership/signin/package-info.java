/**
 * Signing in by mobile and one-time code, and staying signed in by rotating refresh tokens. Whether
 * a number is known can be told neither from an answer nor from its time.
 */
package org.unionhall.membership.signin;
