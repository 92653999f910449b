package org.unionhall.organization.membershipcopy;

import java.util.UUID;

/**
 * To which union a member or an application belongs, and whether it still does.
 *
 * @param id opaque; says nothing about the person
 * @param counts whether the union cannot end because of it
 */
record Belonging(UUID id, long version, UUID unitId, boolean counts) {}
