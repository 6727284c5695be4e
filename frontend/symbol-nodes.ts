import type { Status } from './feed';
import { type ShapeName, symbolSvg } from './symbols';

const drawn = new Map<string, Node>();

/** A copy of the symbol at a size in pixels, for a page; it is read from its text once. */
export function symbolNode(shape: ShapeName, status: Status, size: number): Node {
  const name = `${shape} ${status} ${size}`;
  let node = drawn.get(name);
  if (node === undefined) {
    const template = document.createElement('template');
    template.innerHTML = symbolSvg(shape, status, size);
    node = template.content;
    drawn.set(name, node);
  }
  return node.cloneNode(true);
}
