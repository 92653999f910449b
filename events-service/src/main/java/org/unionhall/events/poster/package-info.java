/**
 * Posters of channels, to be hung where people pass by: drawn once for what they show, kept, and
 * drawn anew when that changes.
 */
package org.unionhall.events.poster;
