import { html, type TemplateResult } from 'lit';

/** One of several, all to be seen. */
export function radios<T>(
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
