/**
 * Files that a feature takes in or makes: one way to keep, read, end and delete them, with what
 * must be looked at before a stranger's file is believed (size, type by content, what it unpacks
 * to, what a picture tells of the person who took it).
 */
package org.unionhall.platform.files;
