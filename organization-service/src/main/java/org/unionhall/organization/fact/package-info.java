/** Facts of this service on their way to the ledger, which events-service keeps. */
package org.unionhall.organization.fact;
