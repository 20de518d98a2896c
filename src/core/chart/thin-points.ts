/**
 * At most `most` points that keep the look of all: first and last, and from each stretch between the lowest and the
 * highest, in order.
 */
export function thinPoints<Point>(
  points: readonly Point[],
  most: number,
  height: (point: Point) => number,
): readonly Point[] {
  if (points.length <= most) return points;
  const kept = new Set([0, points.length - 1]);
  const stretches = Math.floor((most - 2) / 2);
  for (let stretch = 0; stretch < stretches; stretch += 1) {
    const from = Math.floor((stretch * points.length) / stretches);
    const to = Math.floor(((stretch + 1) * points.length) / stretches);
    let [lowest, highest] = [from, from];
    for (let place = from; place < to; place += 1) {
      if (height(points[place] as Point) < height(points[lowest] as Point)) lowest = place;
      if (height(points[place] as Point) > height(points[highest] as Point)) highest = place;
    }
    kept.add(lowest).add(highest);
  }
  return points.filter((_, place) => kept.has(place));
}
