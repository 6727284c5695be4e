/** How large a picture becomes. Lengths are CSS pixels: 96 an inch on paper. */
export interface PictureSize {
  /** Dots a pixel. */
  ratio: number;
  /** The paper, for print; null where the picture is as large as the map on the screen asks for. */
  page: { width: number; height: number } | null;
}

export const SIZES = {
  '1x': { ratio: 1, page: null },
  '2x': { ratio: 2, page: null },
  a4: { ratio: 300 / 96, page: paper(297, 210) },
  a3: { ratio: 300 / 96, page: paper(420, 297) },
} as const satisfies Record<string, PictureSize>;

export type SizeName = keyof typeof SIZES;

/** Millimetres to CSS pixels. */
function paper(width: number, height: number): { width: number; height: number } {
  return { width: (width / 25.4) * 96, height: (height / 25.4) * 96 };
}

/** Dots across and down, and an inch. */
export function dotsOf(
  size: PictureSize,
  width: number,
  height: number,
): { width: number; height: number; inch: number } {
  return {
    width: Math.round(width * size.ratio),
    height: Math.round(height * size.ratio),
    inch: Math.round(96 * size.ratio),
  };
}
