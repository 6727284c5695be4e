import { type Layers, layersText, readLayers } from '../event-map/layers/layers';
import type { View } from '../shown/extent';
import { FACET_NAMES, type FacetName } from '../shown/facets';
import { type Filter, NO_FILTER } from '../shown/filter';
import { type Clock, MODES, type Mode } from '../time/clock';
import { isoText, parseIso } from '../time/day';
import { durationOf, stepOf } from '../time/step';

/** What an address says; null where it says nothing. */
export interface Address {
  clock: Clock | null;
  /** What is shown of the time when the address names no day: "?mode=all". */
  mode?: Mode;
  filter: Filter;
  /** Only what is in view. */
  inView: boolean;
  view: View | null;
  layers: Layers;
  /** The selected event. */
  event: string | null;
}

const OWN = ['at', 'to', 'mode', 'step', 'view', ...FACET_NAMES, 'q', 'known', 'inview', 'layers', 'event'];

/** Reads the query of an address, or the event of `/event/ID`. What makes no sense is left out. */
export function readAddress(path: string, query: string): Address {
  const params = new URLSearchParams(query);
  const chosen = Object.fromEntries(FACET_NAMES.map((name) => [name, readSet(params, name)]));
  const known = parseIso(params.get('known') ?? '');
  const clock = readClock(params);
  const mode = readMode(params);
  return {
    clock,
    ...(clock === null && mode !== undefined ? { mode } : {}),
    filter: {
      ...NO_FILTER,
      chosen: chosen as Record<FacetName, ReadonlySet<string> | null>,
      text: params.get('q') ?? '',
      known,
    },
    inView: params.get('inview') === '1',
    view: readView(params.get('view') ?? ''),
    layers: readLayers(params.get('layers') ?? ''),
    event: params.get('event') ?? eventOfPath(path),
  };
}

/** The query of an address, with its question mark; parameters of others in `query` are kept. */
export function writeAddress(address: Address, query = ''): string {
  const { clock, filter, view } = address;
  const params: [string, string][] = [];
  if (clock !== null) {
    params.push(['at', isoText(clock.at)]);
    if (clock.mode === 'window') {
      params.push(['to', isoText(clock.to)]);
    }
    params.push(['mode', clock.mode], ['step', durationOf(clock.step)]);
  }
  if (view !== null) {
    params.push(['view', `${rounded(view.zoom, 2)}/${rounded(view.lat, 4)}/${rounded(view.lon, 4)}`]);
  }
  for (const name of FACET_NAMES) {
    const chosen = filter.chosen[name];
    if (chosen !== null) {
      params.push([name, [...chosen].map(quoted).join(',')]);
    }
  }
  if (filter.text.trim() !== '') {
    params.push(['q', filter.text.trim()]);
  }
  if (filter.known !== null) {
    params.push(['known', isoText(filter.known)]);
  }
  if (address.inView) {
    params.push(['inview', '1']);
  }
  const layers = layersText(address.layers);
  if (layers !== '') {
    params.push(['layers', layers]);
  }
  if (address.event !== null) {
    params.push(['event', address.event]);
  }
  for (const [name, value] of new URLSearchParams(query)) {
    if (!OWN.includes(name)) {
      params.push([name, value]);
    }
  }
  return `?${params.map(([name, value]) => `${name}=${escaped(value)}`).join('&')}`;
}

function readMode(params: URLSearchParams): Mode | undefined {
  return MODES.find((known) => known === params.get('mode'));
}

function readClock(params: URLSearchParams): Clock | null {
  const at = parseIso(params.get('at') ?? '');
  const mode = readMode(params) ?? ('day' satisfies Mode);
  if (at === null) {
    return null;
  }
  const to = parseIso(params.get('to') ?? '') ?? at;
  return {
    mode,
    at: Math.min(at, to),
    to: Math.max(at, to),
    step: stepOf(params.get('step') ?? '') ?? 'day',
  };
}

function readView(text: string): View | null {
  const [zoom, lat, lon, ...more] = text.split('/').map(Number);
  const given = [zoom, lat, lon].every((number) => Number.isFinite(number)) && more.length === 0;
  if (!given || text.split('/').some((part) => part === '') || Math.abs(lat as number) > 90) {
    return null;
  }
  return { zoom: Math.min(Math.max(zoom as number, 0), 22), lat: lat as number, lon: lon as number };
}

function readSet(params: URLSearchParams, name: string): ReadonlySet<string> | null {
  const text = params.get(name);
  return text === null ? null : new Set(text.split(/(?<!\\),/).map((value) => value.replaceAll('\\,', ',')));
}

function eventOfPath(path: string): string | null {
  const id = /\/event\/([^/]+)\/?$/.exec(path)?.[1];
  return id === undefined ? null : decodeURIComponent(id);
}

function quoted(value: string): string {
  return value.replaceAll(',', '\\,');
}

/** Escapes what a query must, and leaves the commas, slashes and colons readable. */
function escaped(value: string): string {
  return encodeURIComponent(value).replaceAll('%2C', ',').replaceAll('%2F', '/').replaceAll('%3A', ':');
}

function rounded(number: number, digits: number): number {
  return Number(number.toFixed(digits));
}
