import { drawFrames, type FilmOptions, type Progress } from './film';
import { frameName } from './moments';
import { pngOf } from './png';
import { dotsOf } from './sizes';
import { ZipFile } from './zip-file';

/** Every frame as a PNG of its own, numbered and dated, in one ZIP. */
export async function framesOf(options: FilmOptions, progress: Progress): Promise<Blob> {
  const zip = new ZipFile();
  const { inch } = dotsOf(options.size, 0, 0);
  await drawFrames(options, progress, async ({ canvas, clock, number }) => {
    const png = await pngOf(canvas, inch);
    zip.add(frameName(number, clock.at), new Uint8Array(await png.arrayBuffer()));
  });
  return new Blob(zip.end(), { type: 'application/zip' });
}
