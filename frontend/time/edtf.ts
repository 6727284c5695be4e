import { parseIso } from './day';

/** The days that an EDTF text names; null where an end is open or is no whole day, as in "2014-03". */
export interface WrittenDays {
  first: number | null;
  last: number | null;
  openBegin: boolean;
  openEnd: boolean;
}

/** Reads "2014-03-14", "2014-03-03/2014-03-09", "../2014-03-14" and "2014-03-14/..", with "~" or "?" or without. */
export function writtenDays(edtf: string): WrittenDays {
  const [begin = '', end = begin] = edtf.replaceAll(/[~?%]/g, '').split('/');
  return { first: parseIso(begin), last: parseIso(end), openBegin: begin === '..', openEnd: end === '..' };
}
