import { html, nothing, svg, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { repeat } from 'lit/directives/repeat.js';
import { unsafeHTML } from 'lit/directives/unsafe-html.js';
import { PRESENCE, type Status } from '../feed';
import { msg } from '../messages/message';
import { FACETS } from '../shown/facets';
import { symbolNode } from '../symbol-nodes';
import { type Family, familyOf, SHAPE_NAMES, type ShapeName, symbolWords, tokenColor } from '../symbols';
import { framesNow } from './app6/frames';
import { type Unit, unitOf } from './app6/unit';
import type { ArrowsSeen } from './events/arrow-paths';
import { type Display, eventsAt } from './events/display';
import { drawnAs } from './events/drawn-as';
import type { Item } from './events/items';
import type { Marks } from './events/marks';

/** What the map shows now: only that is explained. */
export interface LegendContent {
  symbols: [ShapeName, Status][];
  /** Frames of APP-6, which stand in for symbols. */
  units: [Unit, Family][];
  /** Whether those can be drawn yet. */
  framed: boolean;
  region: Family | null;
  country: Family | null;
  arrow: Family | null;
  stub: Family | null;
  doubt: boolean;
  paling: boolean;
  stack: boolean;
  cluster: boolean;
}

const STATUSES = FACETS.status.order as readonly Status[];
const MOST_SYMBOLS = 8;
/** Of a symbol, in pixels. */
const SYMBOL = 16;

export function legendOf(
  marks: Marks,
  display: Display,
  items: readonly Item[],
  { arrows, stubs }: ArrowsSeen,
  app6 = false,
): LegendContent {
  const symbols = new Map<string, [ShapeName, Status]>();
  const units = new Map<string, [Unit, Family]>();
  const content: LegendContent = {
    symbols: [],
    units: [],
    framed: app6 && framesNow() !== null,
    region: null,
    country: null,
    arrow: arrows[0]?.family ?? null,
    stub: stubs[0]?.family ?? null,
    doubt: false,
    paling: false,
    stack: false,
    cluster: false,
  };
  for (const item of items) {
    content.stack ||= item.form === 'stack';
    content.cluster ||= item.form === 'cluster';
    // Very many marks have no more to tell than that.
    const told = !app6 && symbols.size >= MOST_SYMBOLS && content.doubt && content.paling;
    if (told && item.group === null) continue;
    const events =
      item.form === 'cluster'
        ? Array.from(item.slots)
            .slice(0, 40)
            .flatMap((slot) => eventsAt(display, slot))
        : item.events;
    for (const number of events) {
      const event = marks.events.find(number);
      if (!event) continue;
      const presence = display.presence[number] ?? 0;
      const [shape, status] = drawnAs(event, display.arrived.has(number));
      const unit = app6 ? unitOf(event, status) : null;
      if (unit) units.set(unitWords(unit), [{ ...unit, quantity: '' }, familyOf(event)]);
      else if (symbols.size < MOST_SYMBOLS) symbols.set(symbolWords(shape, status), [shape, status]);
      content.doubt ||= presence === PRESENCE.possible;
      content.paling ||= presence === PRESENCE.assumed;
      if (item.group?.level === 'region') content.region ??= familyOf(event);
      if (item.group?.level === 'country') content.country ??= familyOf(event);
    }
  }
  content.symbols = [...symbols.values()].sort(inOrder);
  content.units = [...units.values()].slice(0, MOST_SYMBOLS);
  return content;
}

/** Always in the same order, so that an entry stays where it is while the clock steps. */
function inOrder([shape, status]: [ShapeName, Status], [other, its]: [ShapeName, Status]): number {
  return (
    SHAPE_NAMES.indexOf(shape) - SHAPE_NAMES.indexOf(other) ||
    STATUSES.indexOf(status) - STATUSES.indexOf(its)
  );
}

export function legendTemplate(content: LegendContent): TemplateResult | typeof nothing {
  const symbols = repeat(
    content.symbols,
    ([shape, status]) => `${shape} ${status}`,
    ([shape, status]) =>
      entry(
        guard([shape, status], () => symbolNode(shape, status, SYMBOL)),
        symbolWords(shape, status),
      ),
  );
  const units = content.units.map(([unit, family]) => entry(unitMark(unit, family), unitWords(unit)));
  const entries = content.symbols.length + content.units.length;
  const forms = [
    content.units.length > 0 && { mark: nothing, words: msg('legend.frames') },
    content.region && { mark: regionSwatch(content.region), words: msg('legend.region') },
    content.country && { mark: countrySwatch(content.country), words: msg('legend.country') },
    content.arrow && { mark: arrowSwatch(content.arrow), words: msg('legend.arrow') },
    content.stub && { mark: stubSwatch(content.stub), words: msg('legend.stub') },
    content.doubt && { mark: doubtSwatch(), words: msg('legend.doubt') },
    content.stack && { mark: stackSwatch(), words: msg('legend.stack') },
    content.cluster && { mark: clusterSwatch(), words: msg('legend.cluster') },
  ].filter((form) => form !== null && form !== false);
  if (entries + forms.length === 0) return nothing;
  return html`<div class="legend" role="group" aria-label=${msg('legend.title')}>
    ${entries > 0 ? html`<div class="row">${symbols}${units}</div>` : nothing}
    ${
      forms.length > 0
        ? html`<div class="row">
            ${repeat(
              forms,
              ({ words }) => words,
              ({ mark, words }) => entry(mark, words),
            )}
          </div>`
        : nothing
    }
  </div>`;
}

/** "fighter aircraft", "troops, planned". */
function unitWords({ is, status }: Unit): string {
  const words = msg(`unit.${is}`);
  return status === 'happened' || status === 'ongoing' ? words : `${words}, ${msg(`statusWord.${status}`)}`;
}

function unitMark(unit: Unit, family: Family): unknown {
  const picture = framesNow()?.draw(unit, family, 14, tokenColor);
  return picture ? unsafeHTML(picture.svg.replace('<svg', '<svg aria-hidden="true"')) : nothing;
}

function entry(mark: unknown, words: string): TemplateResult {
  return html`<span class="entry">${mark}${words}</span>`;
}

function regionSwatch(family: Family): TemplateResult {
  const color = `var(--dl-${family})`;
  return html`<svg width="20" height="14" aria-hidden="true">
    <rect x=".7" y=".7" width="18.6" height="12.6" fill=${color} fill-opacity=".12" />
    <path d="M1 7L7 1M1 13L13 1M7 13L19 1M13 13L19 7" stroke=${color} stroke-width="2" stroke-opacity=".62" />
    <rect x=".7" y=".7" width="18.6" height="12.6" fill="none" stroke=${color} stroke-width="1.2" />
  </svg>`;
}

function countrySwatch(family: Family): TemplateResult {
  const color = `var(--dl-${family})`;
  return html`<svg width="20" height="14" fill="none" aria-hidden="true">
    <rect x="2" y="2" width="16" height="10" rx="1.4" stroke=${color} stroke-opacity=".18" stroke-width="4" />
    <rect x="1" y="1" width="18" height="12" rx="2" stroke=${color} stroke-width="2" />
  </svg>`;
}

function arrowSwatch(family: Family): TemplateResult {
  const color = `var(--dl-${family})`;
  return html`<svg width="26" height="14" fill="none" aria-hidden="true">
    <circle cx="3.5" cy="9.5" r="2.4" stroke=${color} stroke-width="1.6" />
    <path d="M6 8.4Q12 4.4 19 6" stroke=${color} stroke-width="2.4" />
    <path d="M16.6 1.6L25 7L15.4 10.6L17.6 6.2Z" fill=${color} />
  </svg>`;
}

function stubSwatch(family: Family): TemplateResult {
  const color = `var(--dl-${family})`;
  return html`<svg width="14" height="18" viewBox="0 0 14 18" aria-hidden="true">
    <path d="M7 0V12" stroke=${color} stroke-width="2.6" stroke-opacity=".55" />
    <path d="M1.5 8.5L7 17L12.5 8.5L7 11Z" fill=${color} />
  </svg>`;
}

const QUESTION = svg`<path d="M-1.9 -1.5A1.95 1.95 0 1 1 .75 .35C.2 .6 0 .9 0 1.6M0 3.6V3.65" transform="translate(9 8.3) scale(1.05)" stroke="var(--dl-text)" stroke-width="1.4" stroke-linecap="round"/>`;

function doubtSwatch(): TemplateResult {
  return html`<svg width="18" height="18" fill="none" aria-hidden="true">
    <circle cx="9" cy="9" r="7.4" stroke="var(--dl-text)" stroke-width="1.4" stroke-dasharray="2.9 2.3" />
    ${QUESTION}
  </svg>`;
}

function stackSwatch(): TemplateResult {
  return html`<svg width="18" height="20" aria-hidden="true">
    <path d="M6.2 15L9 20L11.8 15Z" fill="var(--dl-text)" />
    <circle cx="9" cy="8.5" r="6.9" fill="var(--dl-text)" stroke="var(--dl-muted)" stroke-width="2.4" />
  </svg>`;
}

function clusterSwatch(): TemplateResult {
  return html`<svg width="18" height="18" fill="none" aria-hidden="true">
    <circle cx="9" cy="9" r="6.5" stroke="var(--dl-text)" stroke-opacity=".55" />
    <g fill="var(--dl-muted)">
      <circle cx="9" cy="2.5" r="2.2" /><circle cx="14.6" cy="12.3" r="2.2" /><circle cx="3.4" cy="12.3" r="2.2" />
    </g>
  </svg>`;
}
