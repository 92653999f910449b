/**
 * What features do when the time of their rows has come: each a recurring task that one instance of
 * a service runs at a time, taken over by another when its instance dies.
 */
package org.unionhall.platform.deadlines;
