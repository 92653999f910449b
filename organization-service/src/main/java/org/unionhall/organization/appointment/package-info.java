/**
 * Who may act for which union, from when to when. The only source of every permission on the
 * platform: other services keep copies made from its messages and hold no permissions of their own.
 */
package org.unionhall.organization.appointment;
