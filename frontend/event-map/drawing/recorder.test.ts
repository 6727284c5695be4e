import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { random } from '../../shown/sample';
import { Picture, putPicture } from './picture';
import { Recorder } from './recorder';
import { Replay } from './replay';
import { pathOf, STEP } from './steps';
import { Stock } from './stock';

type Call = readonly unknown[];
type Context = CanvasRenderingContext2D;

/** Notes all that is told to it; what it makes of paths and pictures, it notes by what they are made of. */
function notebook(calls: Call[]): object {
  return new Proxy({} as Record<string, unknown>, {
    get: (_, name: string) => {
      if (name === 'createLinearGradient') {
        return (...points: number[]) => {
          const stops: unknown[] = [...points];
          return { stops, addColorStop: (...stop: unknown[]) => stops.push(stop) };
        };
      }
      return (...given: unknown[]) => calls.push([name, ...given.map(plain)]);
    },
    set: (_, name: string, value: unknown) => calls.push([name, plain(value)]) > 0,
    has: () => false,
  });
}

function plain(value: unknown): unknown {
  if (value instanceof Noted) return value.calls;
  if (typeof value === 'object' && value !== null && 'stops' in value) return value.stops;
  return Array.isArray(value) ? [...value] : value;
}

class Noted {
  readonly calls: Call[] = [];
  moveTo = (...at: number[]) => this.calls.push(['moveTo', ...at]);
  lineTo = (...at: number[]) => this.calls.push(['lineTo', ...at]);
  arc = (...at: number[]) => this.calls.push(['arc', ...at]);
  bezierCurveTo = (...at: number[]) => this.calls.push(['bezierCurveTo', ...at]);
  closePath = () => this.calls.push(['closePath']);
  getContext = () => notebook(this.calls);
  transferToImageBitmap = () => this;
  close = () => {};
}

before(() => {
  Object.assign(globalThis, {
    Path2D: Noted,
    OffscreenCanvas: Noted,
    document: { createElement: () => new Noted() },
  });
});

after(() => {
  for (const name of ['Path2D', 'OffscreenCanvas', 'document']) Reflect.deleteProperty(globalThis, name);
});

/** Something of everything that a drawing may do, in any order. */
function scrawl(next: () => number, paths: Path2D[], pictures: Picture[]): (context: Context) => void {
  const any = <T>(from: readonly T[]) => from[Math.floor(next() * from.length)] as T;
  const color = () => any(['red', '#abc', 'rgb(1, 2, 3)']);
  const x = () => Math.round(next() * 1e6) / 1e3;
  const strokes: ((context: Context) => void)[] = Array.from({ length: 60 }, () => {
    const [a, b, c, d] = [x(), x(), x(), x()] as const;
    const [tint, path, picture] = [color(), any(paths), any(pictures)];
    const rule = any(['evenodd', 'nonzero'] as const);
    return any<(context: Context) => void>([
      (on) => on.save(),
      (on) => on.restore(),
      (on) => on.beginPath(),
      (on) => on.closePath(),
      (on) => on.moveTo(a, b),
      (on) => on.lineTo(a, b),
      (on) => on.arc(a, b, c, 0, d),
      (on) => on.fill(),
      (on) => on.stroke(),
      (on) => on.fill(path, rule),
      (on) => on.stroke(path),
      (on) => on.clip(path, rule),
      (on) => on.translate(a, b),
      (on) => on.scale(a, b),
      (on) => on.rotate(a),
      (on) => on.setLineDash([a, b]),
      (on) => on.setLineDash([]),
      (on) => on.fillText(tint, a, b),
      (on) => on.strokeText(tint, a, b),
      (on) => {
        on.fillStyle = tint;
      },
      (on) => {
        on.strokeStyle = tint;
      },
      (on) => {
        on.lineWidth = a;
        on.globalAlpha = b;
      },
      (on) => {
        on.lineCap = 'round';
        on.lineJoin = 'bevel';
      },
      (on) => {
        on.font = '12px serif';
        on.letterSpacing = '1px';
        on.textAlign = 'right';
        on.textBaseline = 'middle';
      },
      (on) => {
        const gradient = on.createLinearGradient(a, b, c, d);
        gradient.addColorStop(0, tint);
        gradient.addColorStop(1, 'black');
        on.fillStyle = gradient;
        on.strokeStyle = gradient;
      },
      (on) => putPicture(on, picture, a, b, 2),
    ]);
  });
  return (context) => {
    for (const stroke of strokes) stroke(context);
  };
}

function paths(): Path2D[] {
  return [
    pathOf([STEP.move, 1, 2, STEP.line, 3, 4, STEP.close]),
    pathOf([STEP.arc, 1, 2, 3, 4, 5, STEP.curve, 1, 2, 3, 4, 5, 6]),
  ];
}

for (let seed = 1; seed <= 25; seed += 1) {
  test(`what is replayed is what was drawn, whatever was forgotten in between: ${seed}`, () => {
    const next = random(seed);
    const lines = paths();
    const simple = new Picture(10, 20, {
      draw: scrawl(next, lines, [new Picture(1, 1, { draw: () => {} })]),
    });
    const pictures = [simple, new Picture(30, 40, { draw: scrawl(next, lines, [simple]) })];
    const stock = new Stock();
    const replay = new Replay();
    for (let frame = 0; frame < 8; frame += 1) {
      const draw = scrawl(next, lines, pictures.slice(0, 1 + Math.floor(next() * 2)));
      const recorder = new Recorder(stock);
      draw(recorder.canvasContext);
      const { made, gone } = stock.deliver(next() < 0.5 ? 0 : 1e6);
      for (const supply of made) replay.take(supply);
      for (const number of gone) replay.forget(number);
      const [direct, replayed]: [Call[], Call[]] = [[], []];
      draw(notebook(direct) as Context);
      replay.draw(recorder.drawing, notebook(replayed) as OffscreenCanvasRenderingContext2D);
      assert.deepEqual(replayed, direct);
    }
  });
}

test('a path and a picture go there once, and again when they were forgotten', () => {
  const stock = new Stock();
  const [line] = paths() as [Path2D];
  const picture = new Picture(10, 10, { draw: () => {} });
  const deliver = (most: number, ...used: ('line' | 'picture')[]) => {
    const recorder = new Recorder(stock);
    for (const one of used) {
      if (one === 'line') recorder.stroke(line);
      else putPicture(recorder.canvasContext, picture, 0, 0, 1);
    }
    const { made, gone } = stock.deliver(most);
    return [made.length, gone.length];
  };
  assert.deepEqual(deliver(1e6, 'line', 'picture', 'picture'), [2, 0]);
  assert.deepEqual(deliver(1e6, 'line', 'picture'), [0, 0]);
  assert.deepEqual(deliver(0, 'line'), [0, 1]);
  assert.deepEqual(deliver(1e6, 'line', 'picture'), [1, 0]);
});

test('a font is told once', () => {
  const stock = new Stock();
  const recorder = new Recorder(stock);
  recorder.font = '12px serif';
  recorder.font = '12px serif';
  assert.deepEqual(stock.deliver(0).fonts, ['12px serif']);
  recorder.font = '12px serif';
  assert.deepEqual(stock.deliver(0).fonts, []);
});
