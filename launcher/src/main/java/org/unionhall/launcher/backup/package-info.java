/**
 * Backup and restore of a platform on one machine: the databases at one moment, the topics, and the
 * secrets in a file of their own.
 */
package org.unionhall.launcher.backup;
