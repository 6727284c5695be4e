package org.dateline.event;

import org.dateline.article.Passage;
import org.dateline.place.Place;

/// Where an event was, and the words that say so.
public record Location(Role role, Place place, Passage words) {}
