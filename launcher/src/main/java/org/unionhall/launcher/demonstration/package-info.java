/**
 * A demonstration federation, loaded through the public API as an integrator would do it.
 *
 * <p>Owns: made-up unions, officers and one drive, and what a visitor must know to try them. Never:
 * touches a database; what the API does not allow is not done.
 */
package org.unionhall.launcher.demonstration;
