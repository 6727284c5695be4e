import { reachOf } from '../time/clock';
import { dataOf } from './data';
import { type ExportView, idsOf, momentOf } from './export-view';
import { fileName } from './file-name';
import { type Progress, webmOf } from './film';
import { framesOf } from './frames';
import { filmClocks } from './moments';
import type { PaperTheme } from './palette';
import { Picture } from './picture';
import { pngOf } from './png';
import { printView } from './print-sheet';
import { dotsOf, SIZES, type SizeName } from './sizes';
import { facesFor, svgFile } from './svg-file';

/** What a view can be taken away as. */
export type Form = 'png' | 'svg' | 'webm' | 'frames' | 'geojson' | 'csv' | 'print';

export const FORMS: readonly Form[] = ['png', 'svg', 'webm', 'frames', 'geojson', 'csv', 'print'];

const ENDINGS: Record<Exclude<Form, 'print'>, string> = {
  png: 'png',
  svg: 'svg',
  webm: 'webm',
  frames: 'zip',
  geojson: 'geojson',
  csv: 'csv',
};

/** What was chosen. */
export interface Choice {
  form: Form;
  title: string;
  size: SizeName;
  theme: PaperTheme;
  /** Steps of a film a second. */
  perSecond: number;
}

/** Whether it shows the view at several times. */
export function isFilm(form: Form): boolean {
  return form === 'webm' || form === 'frames';
}

export function isPicture(form: Form): boolean {
  return form !== 'geojson' && form !== 'csv';
}

/** What the file is called; empty for what goes to the printer. */
export function nameOf({ form, title }: Choice, { clock, scene }: ExportView): string {
  if (form === 'print') return '';
  const clocks = isFilm(form) ? filmClocks(clock, scene.domain) : [clock];
  const first = reachOf(clocks[0] ?? clock).first;
  const last = reachOf(clocks.at(-1) ?? clock).last;
  return fileName(title, { first, last }, ENDINGS[form]);
}

/** Makes the file; null when it went to the printer. */
export async function takeAway(choice: Choice, view: ExportView, progress: Progress): Promise<Blob | null> {
  const { form, title, theme, perSecond } = choice;
  const size = SIZES[choice.size];
  switch (form) {
    case 'png':
      return pngOf(await pictureOf(choice, view, size.ratio), dotsOf(size, 0, 0).inch);
    case 'svg':
      return svgOf(choice, view);
    case 'webm':
      return webmOf({ view, title, size, theme }, perSecond, progress);
    case 'frames':
      return framesOf({ view, title, size, theme }, progress);
    case 'geojson':
    case 'csv':
      return dataOf(form, idsOf(view));
    case 'print':
      await printView(view, title);
      return null;
  }
}

/** The picture of the view on a canvas, at any density. */
export async function pictureOf(choice: Choice, view: ExportView, ratio: number): Promise<HTMLCanvasElement> {
  const { page } = SIZES[choice.size];
  const canvas = document.createElement('canvas');
  const moment = momentOf(view, view.clock, choice.title);
  await withPicture(choice, view, { page, ratio }, false, async (picture) => {
    await picture.layOut([moment], moment.words);
    await picture.draw(moment, canvas);
  });
  return canvas;
}

async function svgOf(choice: Choice, view: ExportView): Promise<Blob> {
  const { page } = SIZES[choice.size];
  const moment = momentOf(view, view.clock, choice.title);
  return withPicture(choice, view, { page, ratio: 2 }, true, async (picture) => {
    await picture.layOut([moment], moment.words);
    const content = await picture.markup(moment);
    const { title, time, counts } = moment.words;
    const file = svgFile(content, picture.layout, title, `${time}. ${counts}`, await facesFor(content));
    return new Blob([file], { type: 'image/svg+xml' });
  });
}

async function withPicture<T>(
  { theme }: Choice,
  { scene, seen }: ExportView,
  size: { page: { width: number; height: number } | null; ratio: number },
  vector: boolean,
  use: (picture: Picture) => Promise<T>,
): Promise<T> {
  const picture = new Picture({ feed: scene.feed, seen, size, theme, vector });
  try {
    return await use(picture);
  } finally {
    picture.dispose();
  }
}
