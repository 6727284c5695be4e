import { html, type TemplateResult } from 'lit';
import { icon } from '../controls/icons';
import { msg } from '../messages/message';

/** Something that the page did by itself, mostly with a way back. */
export interface Notice {
  words: string;
  /** "Back to Fri 14 Mar" */
  action?: string;
  act?: () => void;
}

/** @param close takes it away; without it the note stays until what it tells of is over */
export function noticeTemplate({ words, action, act }: Notice, close?: () => void): TemplateResult {
  return html`<div class="notice" role="status">
    <span>${words}</span>
    ${action ? html`<button class="link" @click=${act}>${action}</button>` : ''}
    ${close ? html`<button class="square" aria-label=${msg('page.closeNote')} @click=${close}>${icon('close')}</button>` : ''}
  </div>`;
}
