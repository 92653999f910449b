/**
 * Channels: the codes and QR pictures through which people come to a drive, and what a scanned code
 * tells them.
 *
 * <p>Owns which code belongs to which drive and unit, for ever. It never decides about an
 * application; membership does, by its copy of the channels.
 */
package org.unionhall.events.channel;
