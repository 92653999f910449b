/**
 * Copies of what organization tells: unions and appointments. Can be thrown away and built again
 * from the topics.
 */
package org.unionhall.events.organizationcopy;
