// The format of a cell: for each layer its name, then its lines as differences of whole numbers.
//
//   cell  = layers, { length of name, name in ASCII, lines, { points, { dx, dy } } }
//
// Numbers are variable-length (seven bits a byte, low ones first); differences are zigzag-coded and run on from line
// to line of a layer, starting at the cell's corner. frontend/event-map/basemap/unpack.ts reads it.
export function pack(layers, [left, top]) {
  const bytes = [];
  const number = (value) => {
    let rest = value;
    while (rest > 127) {
      bytes.push((rest & 127) | 128);
      rest >>>= 7;
    }
    bytes.push(rest);
  };
  const difference = (value) => number(value < 0 ? -2 * value - 1 : 2 * value);
  number(layers.size);
  for (const [name, lines] of layers) {
    number(name.length);
    for (const letter of name) bytes.push(letter.charCodeAt(0));
    number(lines.length);
    let x = left;
    let y = top;
    for (const line of lines) {
      number(line.length);
      for (const [px, py] of line) {
        difference(px - x);
        difference(py - y);
        x = px;
        y = py;
      }
    }
  }
  return Uint8Array.from(bytes);
}
