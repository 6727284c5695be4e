// Lines that not all sides call a border. They are drawn dashed, whoever holds which side.
const PAIRS = [
  ['Crimea', 'UKR'],
  ['Abkhazia', 'GEO'],
  ['Transnistria', 'MDA'],
  ['KOS', 'SRB'],
  ['CYN', 'CYP'],
  ['CYN', 'CNM'],
  ['SOL', 'SOM'],
  ['SAH', 'MAR'],
  ['KOR', 'PRK'],
  ['PSX', 'ISR'],
  ['ISR', 'SYR'],
  ['IND', 'PAK'],
  ['KAS', 'IND'],
  ['KAS', 'PAK'],
  ['KAS', 'CHN'],
].map((pair) => pair.sort().join(' '));
const DISPUTED = new Set(PAIRS);

// Of the long line between these two states, only the part along these divisions is in dispute.
const PARTS = {
  'IND PAK': new Set(['Jammu and Kashmir', 'Ladakh']),
  'CHN IND': new Set(['Arunachal Pradesh', 'Ladakh']),
  'ISR SYR': new Set(['Northern District', 'North District', 'HaZafon']),
};

/** Lines in dispute that no division follows: the north of Western Sahara, at 27°40′. */
export const CLAIMED = [
  [
    [-13.174, 27.6667],
    [-8.6667, 27.6667],
  ],
];

export function isDisputed(one, other) {
  const pair = [one.territory, other.territory].sort().join(' ');
  const part = PARTS[pair];
  return part ? part.has(one.name) || part.has(other.name) : DISPUTED.has(pair);
}
