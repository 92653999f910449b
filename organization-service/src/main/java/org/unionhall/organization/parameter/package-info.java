/**
 * Every day count, threshold and age the law or a local rule gives, with its legal basis and the
 * day it begins to hold. A value is never overwritten: a new version takes over on its day.
 */
package org.unionhall.organization.parameter;
