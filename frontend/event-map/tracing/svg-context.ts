import type { Picture, TakesPictures } from '../drawing/picture';
import { traceOf } from './path';
import { svgOf } from './pictures';
import { attributes, escaped, fontOf, SvgGradient, svgColor } from './svg-paint';
import { type Paint, SvgState } from './svg-state';
import { type Bounds, growth, IDENTITY, type Matrix, matrixText, rounded, Trace } from './trace';

/** Room around the picture in which lines still show their width. */
const MARGIN = 24;
const ANCHORS: Partial<Record<CanvasTextAlign, string>> = { center: 'middle', right: 'end', end: 'end' };

/**
 * A canvas context that writes SVG: paths as paths, words as text, symbols as their shapes. It knows what the drawing of
 * the map uses; whatever is missing fails loudly. Clips become groups that close when the state is restored.
 */
export class SvgContext extends SvgState implements TakesPictures {
  readonly #seen: Bounds;
  readonly #definitions: string[] = [];
  readonly #body: string[] = [];
  #path = new Trace();
  #halo: { place: string; paint: string } | null = null;

  constructor(width: number, height: number) {
    super();
    this.#seen = { left: -MARGIN, top: -MARGIN, right: width + MARGIN, bottom: height + MARGIN };
  }

  /** As what it stands in for. */
  get canvasContext(): CanvasRenderingContext2D {
    return this as unknown as CanvasRenderingContext2D;
  }

  /** Everything that was drawn, without the element around it. */
  get markup(): string {
    return `<defs>${this.#definitions.join('')}</defs>${this.#body.join('\n')}`;
  }

  /** Draws a part in a group of its own, which drawing programs show as a layer. */
  layer(name: string, draw: () => void): void {
    this.#body.push(`<g id="${name}">`);
    draw();
    this.#halo = null;
    this.#body.push('</g>');
  }

  override restore(): void {
    this.#halo = null;
    this.#body.push('</g>'.repeat(this.state.groups));
    super.restore();
  }

  beginPath(): void {
    this.#path = new Trace();
  }

  moveTo(x: number, y: number): void {
    this.#draw((path) => path.moveTo(x, y));
  }

  lineTo(x: number, y: number): void {
    const [px, py] = moved(this.state.matrix, x, y);
    this.#path.lineTo(px, py);
  }

  bezierCurveTo(ax: number, ay: number, bx: number, by: number, x: number, y: number): void {
    const { matrix } = this.state;
    this.#path.bezierCurveTo(...moved(matrix, ax, ay), ...moved(matrix, bx, by), ...moved(matrix, x, y));
  }

  quadraticCurveTo(cx: number, cy: number, x: number, y: number): void {
    const { matrix } = this.state;
    this.#path.quadraticCurveTo(...moved(matrix, cx, cy), ...moved(matrix, x, y));
  }

  rect(x: number, y: number, width: number, height: number): void {
    this.#draw((path) => path.rect(x, y, width, height));
  }

  arc(x: number, y: number, radius: number, from: number, to: number, back?: boolean): void {
    this.ellipse(x, y, radius, radius, 0, from, to, back);
  }

  ellipse(
    x: number,
    y: number,
    radiusX: number,
    radiusY: number,
    turn: number,
    from: number,
    to: number,
    back?: boolean,
  ): void {
    const fresh = this.#path.steps.length === 0 || this.#path.steps.at(-1)?.[0] === 'Z';
    const part = new Trace();
    part.ellipse(x, y, radiusX, radiusY, turn, from, to, back);
    const [, ...start] = part.steps[0] as readonly ['M', number, number];
    if (!fresh) part.steps[0] = ['L', ...start];
    this.#path.add(part, this.state.matrix);
  }

  closePath(): void {
    this.#path.closePath();
  }

  fill(path?: Path2D | CanvasFillRule, rule?: CanvasFillRule): void {
    const given = typeof path === 'object' ? path : undefined;
    const filling = typeof path === 'string' ? path : rule;
    this.#write(given, {
      ...this.#fillOf(this.state.fillStyle),
      'fill-rule': filling === 'evenodd' ? filling : null,
    });
  }

  stroke(path?: Path2D): void {
    this.#write(path, { fill: 'none', ...this.#strokeOf() });
  }

  clip(path?: Path2D | CanvasFillRule, rule?: CanvasFillRule): void {
    const given = typeof path === 'object' ? path : undefined;
    const d = this.#d(given);
    const id = this.#define((name) => {
      const evenodd = rule === 'evenodd' || path === 'evenodd' ? ' clip-rule="evenodd"' : '';
      return `<clipPath id="${name}"><path d="${d || 'M0 0'}"${evenodd}/></clipPath>`;
    });
    this.#halo = null;
    this.#body.push(`<g clip-path="url(#${id})">`);
    this.state.groups++;
  }

  fillRect(x: number, y: number, width: number, height: number): void {
    const path = new Trace();
    path.rect(x, y, width, height);
    const d = path.d(this.state.matrix, this.#seen);
    this.#element(`<path${attributes({ d, ...this.#fillOf(this.state.fillStyle) })}/>`);
  }

  strokeRect(x: number, y: number, width: number, height: number): void {
    const path = new Trace();
    path.rect(x, y, width, height);
    const d = path.d(this.state.matrix, this.#seen);
    this.#element(`<path${attributes({ d, fill: 'none', ...this.#strokeOf() })}/>`);
  }

  /** Kept back: the words themselves follow, and become one element with their halo; without them it is left out. */
  strokeText(text: string, x: number, y: number): void {
    this.#halo = null;
    this.#halo = { place: this.#placeOf(text, x, y), paint: attributes(this.#strokeOf()) };
  }

  fillText(text: string, x: number, y: number): void {
    const place = this.#placeOf(text, x, y);
    const halo = this.#halo?.place === place ? `${this.#halo.paint} paint-order="stroke"` : '';
    if (halo) this.#halo = null;
    this.#element(
      `<text${place}${halo}${attributes(this.#fillOf(this.state.fillStyle))}>${escaped(text)}</text>`,
    );
  }

  drawImage(picture: CanvasImageSource, x: number, y: number, width: number, height: number): void {
    const svg = svgOf(picture);
    if (svg !== null) {
      this.#symbol(svg, x, y, width, height);
      return;
    }
    const href = (picture as HTMLCanvasElement).toDataURL('image/png');
    const place = attributes({ x, y, width, height });
    this.#element(`<image${place}${this.#frame()} href="${href}" xlink:href="${href}"/>`);
  }

  drawPicture(picture: Picture, x: number, y: number, width: number, height: number): void {
    const { origin } = picture;
    if ('svg' in origin) {
      this.#symbol(origin.svg, x, y, width, height);
      return;
    }
    this.save();
    this.translate(x, y);
    this.scale(width / picture.width, height / picture.height);
    origin.draw(this.canvasContext);
    this.restore();
  }

  #symbol(svg: string, x: number, y: number, width: number, height: number): void {
    const place = attributes({ x, y, width, height });
    const inner = svg.replace(/^<svg[^>]*>/, (root) => placed(root, place));
    this.#element(`<g${this.#frame()}>${inner}</g>`);
  }

  /** How a picture is turned, and how far it can be seen through. */
  #frame(): string {
    const { matrix, globalAlpha } = this.state;
    const opacity = attributes({ opacity: globalAlpha < 1 ? globalAlpha : null });
    return ` transform="matrix(${matrixText(matrix)})"${opacity}`;
  }

  createLinearGradient(...points: [number, number, number, number]): SvgGradient {
    return new SvgGradient(...points);
  }

  #draw(step: (path: Trace) => void): void {
    const part = new Trace();
    step(part);
    this.#path.add(part, this.state.matrix);
  }

  #d(path: Path2D | undefined): string {
    if (!path) return this.#path.d(IDENTITY, this.#seen);
    const trace = traceOf(path);
    if (!trace) throw new Error('A path was not made by newPath, so its steps are not known');
    return trace.d(this.state.matrix, this.#seen);
  }

  #write(path: Path2D | undefined, paint: Record<string, string | number | null>): void {
    const d = this.#d(path);
    if (d) this.#element(`<path d="${d}"${attributes(paint)}/>`);
  }

  #element(markup: string): void {
    this.#halo = null;
    this.#body.push(markup);
  }

  #fillOf(paint: Paint): Record<string, string | number | null> {
    return this.#paint('fill', paint);
  }

  #strokeOf(): Record<string, string | number | null> {
    const { matrix, lineWidth, lineDash, lineDashOffset, lineCap, lineJoin, strokeStyle } = this.state;
    const grown = growth(matrix);
    return {
      ...this.#paint('stroke', strokeStyle),
      'stroke-width': lineWidth * grown,
      'stroke-dasharray':
        lineDash.length > 0 ? lineDash.map((length) => rounded(length * grown)).join(' ') : null,
      'stroke-dashoffset': lineDashOffset === 0 ? null : lineDashOffset * grown,
      'stroke-linecap': lineCap === 'butt' ? null : lineCap,
      'stroke-linejoin': lineJoin === 'miter' ? null : lineJoin,
    };
  }

  #paint(name: 'fill' | 'stroke', paint: Paint): Record<string, string | number | null> {
    const { globalAlpha, matrix } = this.state;
    if (typeof paint !== 'string') {
      const id = this.#define((given) => paint.markup(given, matrix));
      return { [name]: `url(#${id})`, [`${name}-opacity`]: globalAlpha < 1 ? globalAlpha : null };
    }
    const { color, opacity } = svgColor(paint);
    const whole = opacity * globalAlpha;
    return { [name]: color, [`${name}-opacity`]: whole < 1 ? whole : null };
  }

  #placeOf(text: string, x: number, y: number): string {
    const { matrix, font, letterSpacing, textAlign, textBaseline } = this.state;
    const { style, weight, size, family } = fontOf(font);
    const turned = matrix[1] !== 0 || matrix[2] !== 0;
    const grown = turned ? 1 : growth(matrix);
    const lowered = textBaseline === 'middle' ? size * 0.35 : textBaseline === 'top' ? size * 0.8 : 0;
    const [px, py] = turned ? [x, y + lowered] : moved(matrix, x, y + lowered);
    const spacing = Number.parseFloat(letterSpacing) * grown;
    return attributes({
      x: px,
      y: py,
      'font-family': withFallback(family),
      'font-size': size * grown,
      'font-weight': weight,
      'font-style': style === 'italic' ? style : null,
      'letter-spacing': spacing === 0 ? null : spacing,
      'text-anchor': ANCHORS[textAlign] ?? null,
      transform: turned ? `matrix(${matrixText(matrix)})` : null,
      'xml:space': text.includes('  ') ? 'preserve' : null,
    });
  }

  #define(markup: (id: string) => string): string {
    const id = `d${this.#definitions.length + 1}`;
    this.#definitions.push(markup(id));
    return id;
  }
}

function moved([a, b, c, d, e, f]: Matrix, x: number, y: number): [number, number] {
  return [a * x + c * y + e, b * x + d * y + f];
}

/** The opening of an SVG picture within another: where it stands instead of how large it is. */
function placed(root: string, place: string): string {
  return root.replaceAll(/ (xmlns|width|height|aria-hidden)="[^"]*"/g, '').replace('<svg', `<svg${place}`);
}

/** What stands in for the fonts of the page where they are not installed, before anything goes. */
function withFallback(family: string): string {
  const serif = family.endsWith(' serif');
  return family.replace(
    /(sans-)?serif$/,
    serif ? 'Georgia, serif' : "'Source Sans Pro', 'Helvetica Neue', Arial, sans-serif",
  );
}
