import { html, type TemplateResult } from 'lit';
import '../../controls/drop-menu';
import { msg } from '../../messages/message';
import { ICONS } from '../icons';
import type { Layers } from './layers';

const TONES = ['page', 'light', 'dark'] as const;
const SYMBOLS = ['plain', 'app6'] as const;

/** A button that opens the choice of what the map is drawn on, and with which symbols. */
export function layersMenu(layers: Layers, choose: (layers: Layers) => void): TemplateResult {
  const change = (part: Partial<Layers>) => choose({ ...layers, ...part });
  return html`<drop-menu class="layers" bare hint=${msg('layers.title')} title=${msg('layers.title')}>
    <span slot="icon">${ICONS.layers}</span>
    ${group('layers.map', 'layers-tone', TONES, layers.tone, (tone) => change({ tone }))}
    <label class="option">
      <input
        type="checkbox"
        .checked=${layers.relief}
        @change=${(event: Event) => change({ relief: (event.target as HTMLInputElement).checked })}
      />
      ${msg('layers.relief')}
    </label>
    ${group('layers.symbols', 'layers-symbols', SYMBOLS, layers.symbols, (symbols) => change({ symbols }))}
  </drop-menu>`;
}

function group<T extends Layers['tone'] | Layers['symbols']>(
  title: 'layers.map' | 'layers.symbols',
  name: string,
  values: readonly T[],
  chosen: T,
  choose: (value: T) => void,
): TemplateResult {
  return html`<div class="choice" role="radiogroup" aria-label=${msg(title)}>
    <h3>${msg(title)}</h3>
    ${values.map(
      (value) => html`<label class="option">
        <input type="radio" name=${name} .checked=${value === chosen} @change=${() => choose(value)} />
        ${msg(`layers.${value}`)}
      </label>`,
    )}
  </div>`;
}
