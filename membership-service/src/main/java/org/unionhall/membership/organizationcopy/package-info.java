/**
 * This service's copy of the unions and of who may act for them, kept by messages of the
 * organization service. It never writes what it copied, and can be emptied and filled again from
 * the topics.
 */
package org.unionhall.membership.organizationcopy;
