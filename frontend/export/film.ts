import { msg } from '../messages/message';
import type { Clock } from '../time/clock';
import { type ExportView, momentOf } from './export-view';
import { filmClocks, frameTimes } from './moments';
import type { PaperTheme } from './palette';
import { Picture } from './picture';
import type { PictureSize } from './sizes';

/** Told after each frame; the work ends when `signal` is aborted. */
export interface Progress {
  tell(done: number, of: number): void;
  signal: AbortSignal;
}

export interface FilmOptions {
  view: ExportView;
  title: string;
  size: PictureSize;
  theme: PaperTheme;
}

/** A frame of a film, drawn. */
export interface Frame {
  canvas: HTMLCanvasElement;
  clock: Clock;
  number: number;
}

/** Draws the frames of a film one after the other on the same canvas, all in one layout. */
export async function drawFrames(
  { view, title, size, theme }: FilmOptions,
  progress: Progress,
  take: (frame: Frame) => Promise<void>,
): Promise<void> {
  const { scene, seen, clock } = view;
  const clocks = filmClocks(clock, scene.domain);
  const moments = clocks.map((at) => momentOf(view, at, title));
  const picture = new Picture({ feed: scene.feed, seen, size, theme, vector: false });
  const canvas = document.createElement('canvas');
  try {
    await picture.layOut(moments, longest(moments.map(({ words }) => words)));
    for (const [number, moment] of moments.entries()) {
      progress.signal.throwIfAborted();
      await picture.draw(moment, canvas, (number + 1) / moments.length);
      await take({ canvas, clock: clocks[number] as Clock, number });
      progress.tell(number + 1, moments.length);
    }
  } finally {
    picture.dispose();
  }
}

/** The words that need the most room, so that the map stands where it stands in every frame. */
function longest<T extends { sources: string; counts: string }>(words: readonly T[]): T {
  const widest = (name: 'sources' | 'counts') =>
    words.reduce((most, one) => (one[name].length > most[name].length ? one : most), words[0] as T)[name];
  return { ...(words[0] as T), sources: widest('sources'), counts: widest('counts') };
}

const CODECS = ['vp9', 'vp8'] as const;

/** A WebM with each step in it, as long as it is shown on the page. Not every browser can write films. */
export async function webmOf(options: FilmOptions, perSecond: number, progress: Progress): Promise<Blob> {
  const {
    BufferTarget,
    CanvasSource,
    Output,
    QUALITY_VERY_HIGH,
    WebMOutputFormat,
    getFirstEncodableVideoCodec,
  } = await import('mediabunny');
  const codec = await getFirstEncodableVideoCodec([...CODECS]);
  if (codec === null) throw new Error(msg('export.noFilm'));
  const times = frameTimes(filmClocks(options.view.clock, options.view.scene.domain).length, perSecond);
  const target = new BufferTarget();
  const output = new Output({ format: new WebMOutputFormat(), target });
  // Encoders want even sides.
  const screen = document.createElement('canvas');
  const source = new CanvasSource(screen, { codec, bitrate: QUALITY_VERY_HIGH });
  output.addVideoTrack(source);
  try {
    await drawFrames(options, progress, async ({ canvas, number }) => {
      if (number === 0) {
        screen.width = canvas.width - (canvas.width % 2);
        screen.height = canvas.height - (canvas.height % 2);
        await output.start();
      }
      screen.getContext('2d')?.drawImage(canvas, 0, 0);
      const { start, length } = times[number] as { start: number; length: number };
      await source.add(start, length);
    });
    await output.finalize();
  } catch (reason) {
    await output.cancel();
    throw reason;
  }
  return new Blob([target.buffer as ArrayBuffer], { type: 'video/webm' });
}
