/**
 * Integrators' clients (OAuth 2.0 client credentials). A client acts as an account of its own, to
 * which appointments are given.
 */
package org.unionhall.membership.apiclient;
