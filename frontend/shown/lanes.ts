/** A stretch of a lane in pixels: a bar with the room that its label needs. */
export interface Stretch {
  from: number;
  to: number;
}

/** The lane of each stretch: the uppermost that is free there, the stretches taken in the order given. */
export function packed(stretches: readonly Stretch[], gap: number): number[] {
  const lanes: Stretch[][] = [];
  return stretches.map((stretch) => {
    const free = lanes.findIndex((lane) => lane.every((other) => apart(other, stretch, gap)));
    const lane = free < 0 ? lanes.length : free;
    lanes[lane] = [...(lanes[lane] ?? []), stretch];
    return lane;
  });
}

function apart(a: Stretch, b: Stretch, gap: number): boolean {
  return a.to + gap <= b.from || b.to + gap <= a.from;
}
