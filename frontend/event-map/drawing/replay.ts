import { CALL, type Drawing, NUMBERS, type Supply, WORDS } from './calls';
import { follow } from './steps';

type Context = OffscreenCanvasRenderingContext2D;

/** Draws what was recorded, with the paths and pictures that it was given. */
export class Replay {
  readonly #paths = new Map<number, Path2D>();
  readonly #pictures = new Map<number, ImageBitmap>();

  /** Takes something that drawings use from now on. */
  take(supply: Supply): void {
    if ('steps' in supply) {
      const path = new Path2D();
      follow(supply.steps, path);
      this.#paths.set(supply.number, path);
    } else if ('bitmap' in supply) this.#pictures.set(supply.number, supply.bitmap);
    else {
      const picture = new OffscreenCanvas(supply.width, supply.height);
      this.draw(supply.drawing, picture.getContext('2d') as Context);
      // What is no canvas any more need not be looked at for changes whenever it is put somewhere.
      this.#pictures.set(supply.number, picture.transferToImageBitmap());
    }
  }

  forget(number: number): void {
    this.#paths.delete(number);
    this.#pictures.get(number)?.close();
    this.#pictures.delete(number);
  }

  draw({ calls, words }: Drawing, context: Context): void {
    let at = 0;
    const next = () => calls[at++] as number;
    const word = () => words[next()] as string;
    const path = () => this.#paths.get(next()) as Path2D;
    const rule = () => (next() === 1 ? 'evenodd' : 'nonzero');
    const gradient = () => {
      const made = context.createLinearGradient(next(), next(), next(), next());
      for (let stops = next(); stops > 0; stops--) made.addColorStop(next(), word());
      return made;
    };
    while (at < calls.length) {
      switch (next()) {
        case CALL.save:
          context.save();
          break;
        case CALL.restore:
          context.restore();
          break;
        case CALL.beginPath:
          context.beginPath();
          break;
        case CALL.closePath:
          context.closePath();
          break;
        case CALL.moveTo:
          context.moveTo(next(), next());
          break;
        case CALL.lineTo:
          context.lineTo(next(), next());
          break;
        case CALL.arc:
          context.arc(next(), next(), next(), next(), next());
          break;
        case CALL.fill:
          context.fill();
          break;
        case CALL.stroke:
          context.stroke();
          break;
        case CALL.fillPath:
          context.fill(path(), rule());
          break;
        case CALL.strokePath:
          context.stroke(path());
          break;
        case CALL.clipPath:
          context.clip(path(), rule());
          break;
        case CALL.translate:
          context.translate(next(), next());
          break;
        case CALL.scale:
          context.scale(next(), next());
          break;
        case CALL.rotate:
          context.rotate(next());
          break;
        case CALL.setLineDash:
          context.setLineDash(Array.from({ length: next() }, next));
          break;
        case CALL.fillText:
          context.fillText(word(), next(), next());
          break;
        case CALL.strokeText:
          context.strokeText(word(), next(), next());
          break;
        case CALL.picture:
          this.#put(context, next(), next(), next(), next(), next());
          break;
        case CALL.word:
          Object.assign(context, { [WORDS[next()] as string]: word() });
          break;
        case CALL.number:
          Object.assign(context, { [NUMBERS[next()] as string]: next() });
          break;
        case CALL.fillGradient:
          context.fillStyle = gradient();
          break;
        case CALL.strokeGradient:
          context.strokeStyle = gradient();
          break;
        default:
          throw new Error('A drawing has a call that is not known');
      }
    }
  }

  #put(context: Context, number: number, x: number, y: number, width: number, height: number): void {
    const picture = this.#pictures.get(number);
    if (picture) context.drawImage(picture, x, y, width, height);
  }
}
