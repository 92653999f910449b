/** What waits for somebody: the list of tasks, and what of this service is in it. */
package org.unionhall.membership.task;
