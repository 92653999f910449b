/**
 * A federation of any size, and the crowds that use it. What is loaded here goes into the tables
 * the services write themselves, sealed with the installation's own keys, and is told through their
 * outboxes: copies, figures and attributions are filled by the services, as if every row had come
 * through the API.
 */
package org.unionhall.acceptance.load;
