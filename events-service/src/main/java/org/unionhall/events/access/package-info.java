/** What this service asks an actor's appointments for. */
package org.unionhall.events.access;
