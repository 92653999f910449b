/** What of organizing waits for somebody, published for the list of tasks. */
package org.unionhall.events.task;
