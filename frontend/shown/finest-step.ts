import { endOf, STEPS, type Step, startOf } from '../time/step';
import type { Timeline } from './timeline';

/** The finest step that tells the events of the timeline apart: the year where no date says more than a year. */
export function finestStep(timeline: Timeline): Step {
  let finest = timeline.events.length === 0 ? 0 : STEPS.length - 1;
  for (const event of timeline.events) {
    for (const spans of [timeline.possible, timeline.certain]) {
      if (spans.has(event)) {
        finest = Math.min(finest, STEPS.indexOf(precisionOf(spans.firstOf(event), spans.lastOf(event))));
      }
    }
    if (finest === 0) {
      break;
    }
  }
  return STEPS[finest] as Step;
}

/** The coarsest step whose frames the span is made of: "year" from 1 January to 31 December. */
function precisionOf(first: number, last: number): Step {
  const whole = (step: Step) => startOf(step, first) === first && endOf(step, last) === last;
  return STEPS.toReversed().find(whole) ?? 'day';
}
