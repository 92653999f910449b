/** Counting days as the law counts them, by a calendar that comes in as data. */
package org.unionhall.platform.calendar;
