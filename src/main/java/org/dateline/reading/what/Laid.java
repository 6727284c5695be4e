package org.dateline.reading.what;

import java.util.List;
import java.util.Set;
import org.dateline.event.ArgumentRole;
import org.dateline.event.Location;
import org.dateline.event.Role;
import org.dateline.event.What;
import org.dateline.place.Gazetteer;

/// Where a measure applies whose words name no place: in the country of those on whom it is laid,
/// "sanctions against seven Venezuelan officials".
final class Laid {

  private final Gazetteer gazetteer;
  private final Parties parties;

  Laid(Gazetteer gazetteer, Parties parties) {
    this.gazetteer = gazetteer;
    this.parties = parties;
  }

  Mention placed(Mention mention) {
    if (!(mention.what() instanceof What.Sanction) || !mention.sites().isEmpty()) {
      return mention;
    }
    var found =
        mention.arguments(Set.of(ArgumentRole.TARGET)).stream()
            .flatMap(target ->
                parties.countries(target).stream()
                    .flatMap(code -> gazetteer.country(code).stream())
                    .map(country ->
                        new Site(
                            new Location(Role.PLACE, country, target.words()),
                            Site.Ground.POINTED,
                            "'" + target.name() + "' are of " + country.name(),
                            0.85)))
            .toList();
    return found.isEmpty() ? mention : mention.at(Nesting.finest(List.copyOf(found)));
  }
}
