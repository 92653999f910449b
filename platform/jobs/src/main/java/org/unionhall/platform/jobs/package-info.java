/**
 * Work that takes longer than a request: done in pieces by any instance, seen, cancelled and
 * resumed by who asked for it, with a file as its result. A feature brings a {@link
 * org.unionhall.platform.jobs.JobWork} and a resource of its own.
 */
package org.unionhall.platform.jobs;
