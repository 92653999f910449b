/**
 * The parameters of law and practice this service decides by (thresholds, ages), each with its
 * legal basis and first day. The migration lays down what holds everywhere; messages of the
 * organization service change it.
 */
package org.unionhall.membership.parametercopy;
