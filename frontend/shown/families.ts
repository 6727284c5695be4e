import type { Feed } from '../feed';
import { FAMILIES, familyOf } from '../symbols';
import { memo } from './memo';

/** By event, the place of its family in FAMILIES. */
export const familiesOf = memo(({ events }: Feed): Uint8Array => {
  const byKind = events.kinds.map((kind) =>
    events.subtypes.map((subtype) => FAMILIES.indexOf(familyOf({ kind, subtype }))),
  );
  const found = new Uint8Array(events.length);
  for (let event = 0; event < found.length; event += 1) {
    found[event] = byKind[events.kind[event] as number]?.[events.subtype[event] as number] as number;
  }
  return found;
});
