/**
 * 入会申请书: the form as it is printed and signed, filled from an application or blank for a union.
 * Nothing is kept of it.
 */
package org.unionhall.membership.applicationform;
