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

export function isDisputed(one, other) {
  const pair = [one.territory, other.territory].sort().join(' ');
  const part = PARTS[pair];
  return part ? part.has(one.name) || part.has(other.name) : DISPUTED.has(pair);
}
