import { msg, number } from '../messages/message';
import { type Frame, latitudeAt, zoomAt } from './projection';

export interface ScaleBar {
  /** Pixels. */
  width: number;
  words: string;
}

const EQUATOR_KM = 40075.017;
const WIDEST = 110;
/** From here on the outlines are coarser than the screen. */
const OUTLINE_FROM = 9;

/** A round distance at the middle of the view, which in this projection holds for its latitude only. */
export function scaleBar(frame: Frame): ScaleBar {
  const latitude = latitudeAt(frame.y);
  const kilometres = (EQUATOR_KM * Math.cos((latitude * Math.PI) / 180)) / frame.scale;
  const distance = roundDown(kilometres * WIDEST);
  const north = Math.round(latitude);
  const at = north === 0 ? msg('map.equator') : `${Math.abs(north)}° ${north > 0 ? 'N' : 'S'}`;
  const length = distance < 1 ? `${Math.round(distance * 1000)} m` : `${number(distance)} km`;
  const outline = zoomAt(frame.scale) >= OUTLINE_FROM ? ` · ${msg('map.outline')}` : '';
  return {
    width: Math.round(distance / kilometres),
    words: `${msg('map.scale', { length, latitude: at })}${outline}`,
  };
}

/** The largest of 1, 2 and 5 times a power of ten that is not above the value. */
export function roundDown(value: number): number {
  const power = 10 ** Math.floor(Math.log10(value));
  const lead = value / power;
  return (lead >= 5 ? 5 : lead >= 2 ? 2 : 1) * power;
}
