/**
 * Which columns of this service hold sealed values, which kinds of blind index there are, and the
 * rotation of the keys. The sealing itself is {@code platform.sealing}.
 */
package org.unionhall.membership.sealing;
