/** The copy of organization's calendar of working days, by which limits are counted. */
package org.unionhall.membership.calendarcopy;
