/** What of the unions waits for somebody, published for the list of tasks. */
package org.unionhall.organization.task;
