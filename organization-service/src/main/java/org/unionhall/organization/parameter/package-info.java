/**
 * Every day count, threshold and age the law or a local rule gives, with its legal basis and the
 * day it begins to hold. A value is never overwritten: a new version takes over on its day. Beside
 * them the calendar of working days, by which day counts are counted.
 */
package org.unionhall.organization.parameter;
