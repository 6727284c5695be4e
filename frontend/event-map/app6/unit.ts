import type { FeedEvent, Status } from '../../feed';
import type { MessageKey } from '../../messages/message';

/** What a unit is: the end of a message's key. */
export type UnitName = MessageKey extends infer K ? (K extends `unit.${infer Name}` ? Name : never) : never;

/** A deployment as APP-6 says it: the code of its symbol, and the number that stands above the frame. */
export interface Unit {
  /** Twenty digits of APP-6(D), without the size of the unit where nobody said it. */
  sidc: string;
  is: UnitName;
  /** "12", or empty. */
  quantity: string;
  status: Status;
}

/** What it is (a key of the messages `unit.`), the words for it, and its symbol set, entity and modifiers. */
type Entity = readonly [is: UnitName, words: RegExp, set: string, entity: string, modifiers?: string];

/** The first that fits holds. */
const ENTITIES: readonly Entity[] = [
  ['drone', /\b(drones?|uavs?|unmanned|quadcopters?)\b/i, '01', '110300'],
  ['helicopter', /\b(helicopters?|choppers?|gunships?|apaches?|black ?hawks?)\b/i, '01', '110200'],
  ['bomber', /\b(bombers?|b-?52s?|b-?1s?|b-?2s?|tu-?(22|95|160)\w*)\b/i, '01', '110103'],
  ['tanker', /\b(tankers? (aircraft|planes?)|refuel\w+)\b/i, '01', '110109'],
  [
    'transport',
    /\b(transport (planes?|aircraft|jets?)|cargo planes?|c-?130\w*|c-?17s?|il-?76\w*|airlifters?)\b/i,
    '01',
    '110107',
  ],
  [
    'fighter',
    /\b(fighters?|fighter jets?|warplanes?|interceptors?|f-?\d{1,2}\w*|su-?\d{2}\w*|sukhois?|migs?|mig-?\d{2}\w*|jets?|typhoons?|rafales?|gripens?|mirages?)\b/i,
    '01',
    '110104',
  ],
  [
    'reconnaissance',
    /\b(reconnaissance (planes?|aircraft)|awacs|surveillance (planes?|aircraft))\b/i,
    '01',
    '110111',
  ],
  ['aircraft', /\b(planes?|aircraft|squadrons? of)\b/i, '01', '110100'],
  ['submarine', /\b(submarines?|u-boats?)\b/i, '35', '110100'],
  ['carrier', /\b(aircraft carriers?|carrier strike groups?|carriers?)\b/i, '30', '120100'],
  ['cruiser', /\bcruisers?\b/i, '30', '120202'],
  ['destroyer', /\bdestroyers?\b/i, '30', '120203'],
  ['frigate', /\bfrigates?\b/i, '30', '120204'],
  ['corvette', /\bcorvettes?\b/i, '30', '120205'],
  ['landingShip', /\b(landing ships?|amphibious (assault )?ships?)\b/i, '30', '120300'],
  ['patrolShip', /\b(patrol (boats?|ships?)|coast guard (ships?|vessels?|cutters?))\b/i, '30', '120500'],
  ['ship', /\b(warships?|gunboats?|ships?|vessels?|fleet|flotilla|navy)\b/i, '30', '120000'],
  [
    'airDefence',
    /\b(air[- ]?defen[cs]es?|patriots?|s-?[34]00s?|anti-?aircraft|interceptor batter\w+)\b/i,
    '10',
    '130100',
  ],
  [
    'missiles',
    /\b(ballistic missiles?|missiles?|rocket launchers?|rockets?|himars|iskanders?)\b/i,
    '10',
    '130700',
  ],
  ['artillery', /\b(artillery|howitzers?|mortars?|guns?)\b/i, '10', '130300'],
  ['airborne', /\b(airborne|paratroop\w*|parachut\w*)\b/i, '10', '121100', '0001'],
  ['marines', /\b(marines?)\b/i, '10', '121100', '0041'],
  ['special', /\b(special (forces|operations?)|commandos?)\b/i, '10', '121700'],
  [
    'mechanised',
    /\b(mechani[sz]ed|armou?red (infantry|personnel carriers?)|apcs?|ifvs?|bradleys?|bmps?)\b/i,
    '10',
    '121102',
  ],
  ['armour', /\b(tanks?|armou?red|armou?r|leopards?|abrams|t-?\d{2}s?)\b/i, '10', '120500'],
  ['engineers', /\b(engineers?|sappers?)\b/i, '10', '140700'],
  ['medical', /\b(medics?|field hospitals?|medical)\b/i, '10', '161300'],
  ['police', /\b(police|gendarme\w*|riot)\b/i, '10', '141200'],
  [
    'infantry',
    /\b(infantry|troops?|soldiers?|forces?|personnel|servicem[ae]n|peacekeepers?|reservists?|fighters|militia\w*)\b/i,
    '10',
    '121100',
  ],
];

/** Sizes of units from the largest: "two brigades of the 3rd division" is as large as the first word says. */
const ECHELONS: readonly [words: RegExp, digits: string][] = [
  [/\barmy groups?\b/i, '24'],
  [/\bcorps\b/i, '22'],
  [/\bdivisions?\b/i, '21'],
  [/\bbrigades?\b/i, '18'],
  [/\bregiments?\b/i, '17'],
  [/\b(battalions?|battlegroups?)\b/i, '16'],
  [/\b(company|companies|batter(y|ies))\b/i, '15'],
  [/\bplatoons?\b/i, '14'],
  [/\bsquads?\b/i, '12'],
];

/** Unknown: the frame that takes no side. */
const IDENTITY = '1';
const UNSPECIFIED: Entity = ['unit', /(?:)/, '10', '000000'];

/** The unit of a deployment; null for the events that APP-6 has no frame for. */
export function unitOf(event: FeedEvent, status: Status): Unit | null {
  if (event.kind !== 'deployment') return null;
  const told = [...event.materiel, event.label, event.title];
  const [is, , set, entity, modifiers = '0000'] =
    firstOf(ENTITIES, told, ([, words]) => words) ?? UNSPECIFIED;
  const [, echelon = '00'] = (set === '10' && firstOf(ECHELONS, told, ([words]) => words)) || [];
  const context = event.subtype === 'exercise' ? '1' : '0';
  const present = status === 'planned' || status === 'conditional' ? '1' : '0';
  return {
    sidc: `10${context}${IDENTITY}${set}${present}0${echelon}${entity}${modifiers}`,
    is,
    quantity: quantityOf(event),
    status,
  };
}

/** The first entry that fits the first of these texts that any fits. */
function firstOf<T>(
  entries: readonly T[],
  texts: readonly string[],
  wordsOf: (entry: T) => RegExp,
): T | undefined {
  for (const text of texts) {
    const found = entries.find((entry) => wordsOf(entry).test(text));
    if (found) return found;
  }
  return undefined;
}

/** "12" of "12 × F-16"; of several kinds the first. */
function quantityOf({ label, materiel }: FeedEvent): string {
  const counted = /^([\d.,\u202f]*\d)\s*×/.exec(label) ?? /^(\d[\d.,]*)\s/.exec(materiel[0] ?? '');
  return counted?.[1] ?? '';
}
