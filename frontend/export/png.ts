/** How many bytes lie before the first chunk, and in its header and its sum. */
const SIGNATURE = 8;
const AROUND = 12;
const METRES_PER_INCH = 0.0254;

/** The canvas as a PNG that knows how many dots an inch it has, so that it is placed in its true size. */
export async function pngOf(canvas: HTMLCanvasElement, dotsPerInch: number): Promise<Blob> {
  const blob = await new Promise<Blob | null>((done) => canvas.toBlob(done, 'image/png'));
  if (!blob) throw new Error('too large for this browser');
  const bytes = new Uint8Array(await blob.arrayBuffer());
  return new Blob([withDensity(bytes, dotsPerInch)], { type: 'image/png' });
}

/** A PNG with a `pHYs` chunk after its header. */
export function withDensity(png: Uint8Array, dotsPerInch: number): Uint8Array<ArrayBuffer> {
  const view = new DataView(png.buffer, png.byteOffset);
  const afterHeader = SIGNATURE + AROUND + view.getUint32(SIGNATURE);
  const chunk = densityChunk(Math.round(dotsPerInch / METRES_PER_INCH));
  const whole = new Uint8Array(png.length + chunk.length);
  whole.set(png.subarray(0, afterHeader));
  whole.set(chunk, afterHeader);
  whole.set(png.subarray(afterHeader), afterHeader + chunk.length);
  return whole;
}

function densityChunk(dotsPerMetre: number): Uint8Array {
  const chunk = new Uint8Array(AROUND + 9);
  const view = new DataView(chunk.buffer);
  view.setUint32(0, 9);
  chunk.set(new TextEncoder().encode('pHYs'), 4);
  view.setUint32(8, dotsPerMetre);
  view.setUint32(12, dotsPerMetre);
  chunk[16] = 1;
  view.setUint32(17, checksum(chunk.subarray(4, 17)));
  return chunk;
}

/** CRC-32 as PNG has it. */
export function checksum(bytes: Uint8Array): number {
  let sum = 0xffffffff;
  for (const byte of bytes) {
    sum ^= byte;
    for (let bit = 0; bit < 8; bit++) sum = sum & 1 ? (sum >>> 1) ^ 0xedb88320 : sum >>> 1;
  }
  return (sum ^ 0xffffffff) >>> 0;
}
