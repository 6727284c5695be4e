import { html, type TemplateResult } from 'lit';
import { radios } from '../controls/radios';
import { msg } from '../messages/message';
import { type Clock, MODES, type Mode } from '../time/clock';
import { STEPS, type Step } from '../time/step';
import { type Player, SPEEDS } from './player';
import { modeWords } from './words';

/** Day · Window · Up to · All. */
export function modeChoice(clock: Clock, choose: (mode: Mode) => void): TemplateResult {
  return html`<div class="modes" role="group" aria-label=${msg('time.show')}>
    ${MODES.map(
      (mode) =>
        html`<button aria-pressed=${mode === clock.mode} @click=${() => choose(mode)}>${modeWords(clock, mode)}</button>`,
    )}
  </div>`;
}

/** @param finest the finest step that the dates of the events allow */
export function stepMenu(step: Step, finest: Step, choose: (step: Step) => void): TemplateResult {
  const steps = STEPS.slice(Math.min(STEPS.indexOf(finest), STEPS.indexOf(step)));
  return html`<drop-menu label=${msg('time.step')} value=${msg(`step.${step}`)}>
    ${radios(msg('time.step'), steps, step, (other) => msg(`step.${other}`), choose)}
  </drop-menu>`;
}

export function speedMenu(player: Player, changed: () => void): TemplateResult {
  const words = (speed: number) => `${speed < 1 ? `1/${1 / speed}` : speed}/s`;
  return html`<drop-menu label=${msg('time.speed')} value=${words(player.speed)}>
    ${radios(msg('time.perSecond'), SPEEDS, player.speed, words, (speed) => {
      player.speed = speed;
      changed();
    })}
  </drop-menu>`;
}

/** The settings of the time one below the other, for a small screen. */
export function settings(content: TemplateResult): TemplateResult {
  return html`<div class="settings">${content}</div>`;
}
