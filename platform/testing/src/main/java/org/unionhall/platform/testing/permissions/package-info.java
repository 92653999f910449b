/**
 * Who may do what, tried on a running service for every operation its OpenAPI describes. The
 * expected answers are in {@code permission-matrix/<feature>.txt}, what each caller is shown in
 * {@code permission-views/<feature>.txt}, both among the service's test resources.
 */
package org.unionhall.platform.testing.permissions;
