import { css } from 'lit';

export const dialogStyles = css`
  dialog {
    width: min(960px, calc(100vw - 32px));
    max-height: calc(100vh - 32px);
    padding: 0;
    border: 1px solid var(--dl-hairline);
    border-radius: 6px;
    background: var(--dl-raised);
    color: var(--dl-text);
  }
  dialog::backdrop {
    background: rgb(0 0 0 / 0.3);
  }
  header {
    display: flex;
    align-items: center;
    justify-content: space-between;
    padding: 16px 16px 12px 24px;
  }
  h2 {
    margin: 0;
    font: 600 22px/27px var(--dl-serif, serif);
  }
  .columns {
    display: grid;
    grid-template-columns: minmax(0, 1fr) 300px;
    gap: 24px;
    padding: 4px 24px 24px;
  }
  .preview {
    display: grid;
    place-items: center;
    min-height: 300px;
    max-height: 560px;
    padding: 16px;
    background: var(--dl-sunken);
  }
  .preview canvas {
    max-width: 100%;
    max-height: 528px;
    border: 1px solid var(--dl-hairline);
  }
  .preview p {
    max-width: 36ch;
    margin: 0;
    color: var(--dl-muted);
    text-align: center;
  }
  form {
    display: flex;
    flex-direction: column;
    gap: 14px;
  }
  label.field {
    display: grid;
    gap: 4px;
    font-size: 13px;
    font-weight: 600;
  }
  label.field input {
    font: 400 15px/20px var(--dl-serif, serif);
  }
  fieldset {
    display: flex;
    flex-wrap: wrap;
    margin: 0;
    padding: 0;
    border: 0;
  }
  legend {
    padding: 0 0 2px;
    font-size: 13px;
    font-weight: 600;
  }
  .option {
    display: flex;
    align-items: center;
    gap: 8px;
    min-width: 50%;
    min-height: 30px;
    padding-right: 8px;
    font-size: 13.5px;
    cursor: pointer;
  }
  .option small {
    color: var(--dl-muted);
    font-size: 12.5px;
  }
  .whole .option {
    width: 100%;
  }
  .hint {
    margin: 0;
    color: var(--dl-muted);
    font-size: 12.5px;
    line-height: 17px;
  }
  .failed {
    margin: 0;
    padding: 8px 12px;
    border-left: 3px solid var(--dl-text);
    background: var(--dl-sunken);
  }
  footer {
    display: flex;
    align-items: center;
    gap: 8px;
    margin-top: auto;
    padding-top: 8px;
  }
  .solid {
    background: var(--dl-accent);
    color: var(--dl-on-accent);
  }
  .solid:hover:not(:disabled) {
    background: color-mix(in srgb, var(--dl-accent) 85%, var(--dl-surface));
  }
  progress {
    width: 100%;
    height: 4px;
    accent-color: var(--dl-accent);
  }
  @media (max-width: 799px) {
    .columns {
      grid-template-columns: minmax(0, 1fr);
      padding: 4px 16px 16px;
    }
    .preview {
      min-height: 160px;
      max-height: 240px;
      padding: 8px;
    }
    .preview canvas {
      max-height: 224px;
    }
    .option {
      min-height: 44px;
    }
  }
`;
