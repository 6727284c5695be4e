// What the page opens when it is asked to, and fetches only then.
import '../export/export-dialog';
import '../time-bar/keys-dialog';
import '../tour/guided-tour';

export { seenOf } from '../export/map-picture';
