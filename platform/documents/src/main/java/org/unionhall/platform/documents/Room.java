package org.unionhall.platform.documents;

/**
 * A rectangle of a sheet, in points.
 *
 * @param top from the upper edge of the sheet
 */
public record Room(double left, double top, double width, double height) {}
