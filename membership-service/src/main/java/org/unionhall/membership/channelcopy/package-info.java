/**
 * This service's copy of drives and their channels (入会二维码), kept by messages of the events service,
 * so that an application made by a channel needs no call to another service.
 */
package org.unionhall.membership.channelcopy;
