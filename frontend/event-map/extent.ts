import { type Frame, scaleAt } from './projection';

/** A part of the world; east may lie beyond 1 where it crosses the date line. */
export interface Extent {
  west: number;
  north: number;
  east: number;
  south: number;
}

/** Pixels at each side that stay free of what is fitted. */
export interface Margins {
  top: number;
  right: number;
  bottom: number;
  left: number;
}

/** The smallest part of the world that holds these parts, over the date line if that is shorter; null of nothing. */
export function extentOf(parts: readonly Extent[]): Extent | null {
  const [first] = parts;
  if (!first) return null;
  const spans = parts.map(({ west, east }) => ({ west, east })).sort((a, b) => a.west - b.west);
  let reach = first.east;
  for (const { east } of spans) reach = Math.max(reach, east);
  // The widest gap between neighbours, the one around the date line included, is left out.
  let { west } = spans[0] as { west: number };
  let east = reach;
  let gap = west + 1 - reach;
  let covered = (spans[0] as { east: number }).east;
  for (const span of spans.slice(1)) {
    if (span.west - covered > gap) {
      gap = span.west - covered;
      west = span.west;
      east = covered + 1;
    }
    covered = Math.max(covered, span.east);
  }
  let { north, south } = first;
  for (const part of parts) {
    north = Math.min(north, part.north);
    south = Math.max(south, part.south);
  }
  return { west, east, north, south };
}

/** The middle and the scale at which an extent fills a view between its margins. */
export function fitted(
  extent: Extent,
  view: Pick<Frame, 'width' | 'height'>,
  margins: Margins,
  closest: number,
): Pick<Frame, 'x' | 'y' | 'scale'> {
  const width = Math.max(80, view.width - margins.left - margins.right);
  const height = Math.max(80, view.height - margins.top - margins.bottom);
  const scale = Math.min(
    width / Math.max(extent.east - extent.west, 1e-9),
    height / Math.max(extent.south - extent.north, 1e-9),
    scaleAt(closest),
  );
  return {
    x: (extent.west + extent.east) / 2 + (margins.right - margins.left) / 2 / scale,
    y: (extent.north + extent.south) / 2 + (margins.bottom - margins.top) / 2 / scale,
    scale,
  };
}
