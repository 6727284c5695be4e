/** What shade and light are made of on a land of that colour: red, green, blue, and how opaque at most (0 to 1). */
export interface ReliefTone {
  shade: readonly [red: number, green: number, blue: number, most: number];
  light: readonly [red: number, green: number, blue: number, most: number];
}

const ON_PAPER: ReliefTone = { shade: [92, 82, 62, 0.42], light: [255, 255, 255, 0.75] };
const AT_NIGHT: ReliefTone = { shade: [4, 6, 8, 0.6], light: [196, 206, 216, 0.17] };

/** By the lightness of the land, given as the browser computes it: `rgb(243, 240, 233)`. */
export function reliefTone(land: string): ReliefTone {
  const [red = 255, green = 255, blue = 255] = (land.match(/[\d.]+/g) ?? []).map(Number);
  return (red + green + blue) / 3 > 127 ? ON_PAPER : AT_NIGHT;
}

/** Turns shades of grey, 128 for level ground, into shade and light on transparent ground; pixels of four bytes. */
export function tinted(pixels: Uint8ClampedArray, { shade, light }: ReliefTone): void {
  for (let i = 0; i < pixels.length; i += 4) {
    const slope = ((pixels[i] as number) - 128) / 127;
    const [red, green, blue, most] = slope < 0 ? shade : light;
    pixels[i] = red;
    pixels[i + 1] = green;
    pixels[i + 2] = blue;
    pixels[i + 3] = 255 * most * Math.min(1, Math.abs(slope));
  }
}
