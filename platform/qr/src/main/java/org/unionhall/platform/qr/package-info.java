/** Texts as QR codes: for posters, for screens, and drawn by pages. */
package org.unionhall.platform.qr;
