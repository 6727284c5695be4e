import { html, type TemplateResult } from 'lit';
import { type Clock, MODES, type Mode } from '../time/clock';
import { STEPS, type Step } from '../time/step';
import { type Player, SPEEDS } from './player';

const FRAMES: Record<Step, string> = { day: 'Day', week: 'Week', month: 'Month', year: 'Year' };

/** Day · Window · Up to · All; the first is named after the step, which it shows one of. */
export function modeChoice(clock: Clock, choose: (mode: Mode) => void): TemplateResult {
  const words: Record<Mode, string> = {
    day: FRAMES[clock.step],
    window: 'Window',
    upto: 'Up to',
    all: 'All',
  };
  return html`<div class="modes" role="group" aria-label="Show">
    ${MODES.map(
      (mode) =>
        html`<button aria-pressed=${mode === clock.mode} @click=${() => choose(mode)}>${words[mode]}</button>`,
    )}
  </div>`;
}

export function stepMenu(step: Step, choose: (step: Step) => void): TemplateResult {
  return html`<drop-menu label="Step" value=${`1 ${step}`}>
    ${radios('Step', STEPS, step, (other) => `1 ${other}`, choose)}
  </drop-menu>`;
}

export function speedMenu(player: Player, changed: () => void): TemplateResult {
  const words = (speed: number) => `${speed < 1 ? `1/${1 / speed}` : speed}/s`;
  return html`<drop-menu label="Speed" value=${words(player.speed)}>
    ${radios('Steps a second', SPEEDS, player.speed, words, (speed) => {
      player.speed = speed;
      changed();
    })}
    <label class="option apart">
      <input
        type="checkbox"
        .checked=${player.direction < 0}
        @change=${(event: Event) => {
          player.direction = (event.target as HTMLInputElement).checked ? -1 : 1;
          changed();
        }}
      />
      Play backwards
    </label>
  </drop-menu>`;
}

/** The settings of the time one below the other, for a small screen. */
export function settings(content: TemplateResult): TemplateResult {
  return html`<div class="settings">${content}</div>`;
}

function radios<T>(
  name: string,
  values: readonly T[],
  chosen: T,
  words: (value: T) => string,
  choose: (value: T) => void,
): TemplateResult {
  return html`<div role="radiogroup" aria-label=${name}>
    ${values.map(
      (value) => html`<label class="option">
        <input type="radio" name=${name} .checked=${value === chosen} @change=${() => choose(value)} />
        ${words(value)}
      </label>`,
    )}
  </div>`;
}
