/**
 * What an account may do and where, decided in one way in every service. {@link
 * org.unionhall.platform.grants.Grants} asks the view {@code granted}, which each service declares
 * over what it has: organization over its own appointments and units, the others over their copies.
 * The copy of the appointments, {@code appointment_copy}, is written here alone.
 */
package org.unionhall.platform.grants;
