/** The lines of one layer: x and y by turns in whole units of the level, and where each line ends (as an index of points). */
export interface Lines {
  points: Int32Array;
  ends: Int32Array;
}

/** Reads a cell as `geodata/basemap-source/pack.mjs` describes it. */
export function unpack(bytes: Uint8Array, left: number, top: number): Map<string, Lines> {
  let at = 0;
  const number = () => {
    let value = 0;
    let shift = 0;
    for (;;) {
      const byte = bytes[at++];
      if (byte === undefined) throw new Error(`The cell ends early, at byte ${at - 1}`);
      value |= (byte & 127) << shift;
      if (byte < 128) return value;
      shift += 7;
    }
  };
  const difference = () => {
    const value = number();
    return value & 1 ? -(value + 1) / 2 : value / 2;
  };
  const layers = new Map<string, Lines>();
  for (let layer = number(); layer > 0; layer--) {
    let name = '';
    for (let letters = number(); letters > 0; letters--) name += String.fromCharCode(bytes[at++] ?? 0);
    const ends = new Int32Array(number());
    const points: number[] = [];
    let x = left;
    let y = top;
    for (let line = 0; line < ends.length; line++) {
      for (let count = number(); count > 0; count--) {
        x += difference();
        y += difference();
        points.push(x, y);
      }
      ends[line] = points.length / 2;
    }
    layers.set(name, { points: Int32Array.from(points), ends });
  }
  return layers;
}
