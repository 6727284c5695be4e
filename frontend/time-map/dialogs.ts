// What the page opens when it is asked to: not needed for the first picture.
import '../export/export-dialog';
import '../time-bar/keys-dialog';
import '../tour/guided-tour';

export { seenOf } from '../export/map-picture';
export { printView } from '../export/print-sheet';
