package org.dateline.reading.where;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.dateline.place.Level;
import org.dateline.place.Place;
import org.dateline.reading.where.Mention.Kind;

/// The towns and counties that a text surely speaks of. A name of which one doubts that it is a
/// place is one when a place of that name lies among them: news of Paris, Texas, means the town of
/// Toco by "Toco".
final class Neighbourhood {

  private static final double SURE = 0.6;
  private static final double KM = 40;

  /// How far below zero a mention may weigh to be lifted.
  private static final double DOUBT = -1.8;

  /// What it weighs then.
  private static final double LIFTED = 0.3;

  private final List<Sense> towns;

  private Neighbourhood(List<Sense> towns) {
    this.towns = towns;
  }

  static Neighbourhood of(Collection<Name> names) {
    return new Neighbourhood(
        names.stream()
            .distinct()
            .filter(name -> !name.senses.isEmpty())
            .map(name -> name.senses.getFirst())
            .filter(sense -> sense.belief > SURE && local(sense.place))
            .toList());
  }

  /// The same mentions, those in doubt that lie here as places.
  List<Recogniser.Judged> lift(List<Recogniser.Judged> judged) {
    var lifted = new ArrayList<Recogniser.Judged>();
    for (var one : judged) {
      boolean here =
          one.weight() <= 0
              && one.weight() > DOUBT
              && one.mention().kind() == Kind.KNOWN
              && holds(one.mention());
      lifted.add(here ? new Recogniser.Judged(one.mention(), LIFTED) : one);
    }
    return lifted;
  }

  private boolean holds(Mention mention) {
    return mention.senses().stream()
        .filter(Neighbourhood::local)
        .map(place -> new Sense(place, mention.name()))
        .anyMatch(sense ->
            towns.stream()
                .anyMatch(town ->
                    !town.place.id().equals(sense.place.id()) && town.distance(sense) < KM));
  }

  private static boolean local(Place place) {
    return place.level() == Level.CITY || LevelCue.county(place);
  }
}
