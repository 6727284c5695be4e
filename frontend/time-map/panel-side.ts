import { html, nothing, type TemplateResult } from 'lit';
import { icon } from '../controls/icons';
import { msg } from '../messages/message';

/** How the panel stands. */
export interface PanelLook {
  open: boolean;
  small: boolean;
  /** Whether an event is selected, which the panel then closes by itself where there is room. */
  selected: boolean;
  /** Whether there are several articles. */
  several: boolean;
}

/** The panel that the server fills, or the rail that opens it. */
export function panelSide(look: PanelLook, acts: { open(): void; close(): void }): TemplateResult {
  if (!look.open) {
    return html`<div class="rail">
      <button @click=${acts.open}>${icon('sheet')}${msg(look.several ? 'page.articles' : 'page.article')}</button>
    </div>`;
  }
  const way = look.small ? html`${icon('back')}${msg('page.back')}` : icon('close');
  return html`<div class="panel" tabindex="-1">
    ${
      look.selected && !look.small
        ? nothing
        : html`<button class=${look.small ? 'back' : 'square close'} aria-label=${msg(look.small ? 'page.backHint' : 'page.close')} @click=${acts.close}>${way}</button>`
    }
    <slot name="panel"></slot>
  </div>`;
}
