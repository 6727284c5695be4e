import type { FeedEvent, Status } from '../../feed';
import { type ShapeName, shapeOf } from '../../symbols';

/** Those who were sent are in place once the movement is over. */
export function drawnAs(event: FeedEvent, arrived: boolean): [ShapeName, Status] {
  const sent = event.kind === 'deployment' && event.subtype === 'move';
  if (arrived && sent && event.status === 'happened') return ['deployment-presence', 'ongoing'];
  return [shapeOf(event), event.status];
}
