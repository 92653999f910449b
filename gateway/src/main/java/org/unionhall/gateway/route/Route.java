package org.unionhall.gateway.route;

/**
 * Where a request goes.
 *
 * @param service name of the service that answers
 * @param open whether it may be called without a token
 * @param signIn whether it counts against the limit for signing in
 */
public record Route(String service, boolean open, boolean signIn) {}
