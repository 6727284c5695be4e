/** A stretch of a lane in pixels: a bar with the room that its label needs. */
export interface Stretch {
  from: number;
  to: number;
}

/** Where a bar came to lie. */
export interface Placed {
  lane: number;
  /** Which of its stretches it takes. */
  choice: number;
}

/**
 * Lays bars into lanes, in the order given, each into the uppermost that is free.
 *
 * @param bars for each bar the stretches that it may take, the best first; a later one is taken for a higher lane
 * @param gap the free room between two bars in pixels
 */
export function packed(bars: readonly (readonly Stretch[])[], gap: number): Placed[] {
  const lanes: Stretch[][] = [];
  return bars.map((choices) => {
    const found = choices.map((stretch) => freeLane(lanes, stretch, gap));
    const lane = Math.min(...found);
    const choice = found.indexOf(lane);
    lanes[lane] = [...(lanes[lane] ?? []), choices[choice] as Stretch];
    return { lane, choice };
  });
}

function freeLane(lanes: readonly Stretch[][], stretch: Stretch, gap: number): number {
  const free = lanes.findIndex((lane) => lane.every((other) => apart(other, stretch, gap)));
  return free < 0 ? lanes.length : free;
}

function apart(a: Stretch, b: Stretch, gap: number): boolean {
  return a.to + gap <= b.from || b.to + gap <= a.from;
}
