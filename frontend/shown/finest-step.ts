import { endOf, STEPS, type Step, startOf } from '../time/step';
import type { Timeline } from './timeline';

/** The finest step that tells the events of the timeline apart: the year where no date says more than a year. */
export function finestStep(timeline: Timeline): Step {
  let finest = timeline.events.length === 0 ? 0 : STEPS.length - 1;
  for (let row = 0; row < timeline.events.length && finest > 0; row += 1) {
    for (const column of [timeline.possible, timeline.certain]) {
      const [first, last] = [column.firstOf(row), column.lastOf(row)];
      if (first <= last) {
        finest = Math.min(finest, STEPS.indexOf(precisionOf(first, last)));
      }
    }
  }
  return STEPS[finest] as Step;
}

/** The coarsest step whose frames the span is made of: "year" from 1 January to 31 December. */
function precisionOf(first: number, last: number): Step {
  const whole = (step: Step) => startOf(step, first) === first && endOf(step, last) === last;
  return STEPS.toReversed().find(whole) ?? 'day';
}
