package org.unionhall.gateway.route;

/**
 * Where a request goes.
 *
 * @param service name of the service that answers
 * @param open whether it may be called without a token
 * @param signIn whether it counts against the limit for signing in
 * @param stream whether its answer may take long: a file, or events as they come
 * @param upload whether its body is a file, which goes through to the service as it comes
 */
public record Route(String service, boolean open, boolean signIn, boolean stream, boolean upload) {}
