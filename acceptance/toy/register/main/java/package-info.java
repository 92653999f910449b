/**
 * Reading rooms (职工书屋) of unions: an example of a register. Owns what a room is called and when it
 * was closed; it publishes nothing.
 */
package org.unionhall.organization.example;
