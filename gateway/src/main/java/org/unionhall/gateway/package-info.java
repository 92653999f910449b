/**
 * The one door of the platform: it routes, checks tokens, limits, merges the services' OpenAPI and
 * shows the public pages. It has no database, knows no wire record of a service and never blocks an
 * event loop.
 */
package org.unionhall.gateway;
