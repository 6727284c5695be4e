/**
 * What the server sends once: every event of the archive. At `feed` it is a binary document of columns for the page, and
 * JSON for everybody else. Days are whole numbers since 1970-01-01, inclusive; null is open. Longitude stands before
 * latitude.
 */
import type { Articles } from './columns/articles';
import type { Events } from './columns/events';

export type Kind =
  | 'deployment'
  | 'movement'
  | 'meeting'
  | 'visit'
  | 'vote'
  | 'sanction'
  | 'agreement'
  | 'clash'
  | 'protest'
  | 'statement';

/**
 * deployment: move, presence, exercise, withdrawal; movement: displacement, return, evacuation, convoy, transfer;
 * meeting: call; sanction: deadline.
 */
export type Subtype =
  | 'move'
  | 'presence'
  | 'exercise'
  | 'withdrawal'
  | 'displacement'
  | 'return'
  | 'evacuation'
  | 'convoy'
  | 'transfer'
  | 'call'
  | 'deadline'
  | '';

export type Status = 'happened' | 'ongoing' | 'planned' | 'conditional' | 'denied';

export type Review = 'read' | 'accepted' | 'rejected' | 'merged';

export type Level = 'point' | 'city' | 'region' | 'country' | 'continent';

export type Span = [first: number | null, last: number | null];

export interface FeedPlace {
  /** `gn:2643743`, `ne:…`, `cc:UA`; the outline of a region or country is at `areas/ID`. */
  id: string;
  name: string;
  role: 'place' | 'origin' | 'destination';
  level: Level;
  country: string | null;
  /** Who is in control where that is not `country`. */
  deFactoCountry: string | null;
  lon: number;
  lat: number;
}

export interface FeedEvent {
  /** Its place in the feed. */
  number: number;
  id: string;
  kind: Kind;
  subtype: Subtype;
  status: Status;
  /** One line: "Kerry and Lavrov meet in London". */
  title: string;
  /** A few words for the map: "12 × F-16". */
  label: string;
  /** The date in words for people: "Fri 14 Mar 2014", "3–9 Mar 2014", "by 14 Mar 2014"; empty when undated. */
  when: string;
  edtf: string | null;
  /** Days on which it may have been, on which it was, and on which it is taken to go on after the last report. */
  possible: Span | null;
  certain: Span | null;
  assumed: Span | null;
  /** Day of the first report, for "as known on". */
  known: number;
  /** From this day on a later report tells it instead, which it was merged into; null while it stands for itself. */
  until: number | null;
  places: FeedPlace[];
  /** Names of actors and participants, for the filter. */
  actors: string[];
  /** What moves or is moved: "12 × F-16 fighters", "armored vehicles", "thousands of civilians". */
  materiel: string[];
  certainty: number;
  article: string;
  /** Decided by nobody yet, accepted, rejected and thereby hidden, or merged into a later report. */
  review: Review;
}

export interface FeedArticle {
  id: string;
  title: string | null;
  source: string | null;
  published: number;
}

export interface Feed {
  /** Name of the collection: "Ukraine, March 2014". */
  collection: string;
  articles: Articles;
  events: Events;
}

/** How surely an event covers the shown time. */
export const PRESENCE = { certain: 1, possible: 2, assumed: 3 } as const;

/** The events that the clock and the filter leave: numbers of `Feed.events`, and for each its PRESENCE. */
export interface Shown {
  indexes: Int32Array;
  presence: Uint8Array;
}
