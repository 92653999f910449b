/**
 * What waits for somebody, told to the service that lists it. A feature says by a {@link
 * org.unionhall.platform.tasks.TaskSource} what of it waits now; {@link
 * org.unionhall.platform.tasks.Tasks} tells what has changed since it was told last.
 */
package org.unionhall.platform.tasks;
