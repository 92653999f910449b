// Where things are on the earth, for a small map: metres between two places, and dots around one.
export interface Spot {
  latitude: number;
  longitude: number;
}

const RADIUS = 6_371_008.8;
const radians = (degrees: number): number => (degrees * Math.PI) / 180;

export function metres(a: Spot, b: Spot): number {
  const north = Math.sin(radians(b.latitude - a.latitude) / 2);
  const east = Math.sin(radians(b.longitude - a.longitude) / 2);
  return 2 * RADIUS * Math.asin(Math.sqrt(north * north + Math.cos(radians(a.latitude)) * Math.cos(radians(b.latitude)) * east * east));
}

/** No more than a hundred metres or so is told of where somebody is. */
export const rounded = (degrees: number): string => degrees.toFixed(3);

const STEPS = [200, 500, 1000, 2000, 5000, 10_000, 20_000, 50_000];

/** The radius of the circle that is drawn: the least that holds the farthest. */
export const scaleFor = (farthest: number): number => STEPS.find((step) => step >= farthest) ?? STEPS[STEPS.length - 1]!;

/** Where a spot lies on a map of the half width, its middle at nought, north above. */
export function onMap(middle: Spot, spot: Spot, scale: number, half: number): { x: number; y: number } {
  const metresNorth = radians(spot.latitude - middle.latitude) * RADIUS;
  const metresEast = radians(spot.longitude - middle.longitude) * RADIUS * Math.cos(radians(middle.latitude));
  return { x: Math.round((metresEast / scale) * half), y: -Math.round((metresNorth / scale) * half) || 0 };
}
