package org.dateline.reading.what;

import java.util.List;
import java.util.Set;
import org.dateline.article.Article;
import org.dateline.event.ArgumentRole;
import org.dateline.event.Location;
import org.dateline.event.Role;
import org.dateline.event.What;
import org.dateline.place.Gazetteer;

/// Where a measure applies: in the country of those on whom it is laid, "sanctions against seven
/// Venezuelan officials", also when its capital stands for it, "sanctions on Pyongyang".
final class Laid {

  private final Gazetteer gazetteer;
  private final Parties parties;
  private final Article article;

  Laid(Gazetteer gazetteer, Parties parties, Article article) {
    this.gazetteer = gazetteer;
    this.parties = parties;
    this.article = article;
  }

  Mention placed(Mention mention) {
    if (!(mention.what() instanceof What.Sanction)) {
      return mention;
    }
    if (!mention.sites().isEmpty()) {
      return mention.at(Nesting.finest(mention.sites().stream().map(this::governed).toList()));
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

  /// The country for which its capital stands; a measure "in" a capital is of the town.
  private Site governed(Site site) {
    var place = site.location().place();
    var words = site.location().words();
    var before = article.text().substring(0, words.start()).stripTrailing();
    if (!place.featureCode().equals("PPLC")
        || place.country() == null
        || before.endsWith(" in")
        || before.endsWith(" at")) {
      return site;
    }
    return gazetteer
        .country(place.country())
        .map(country ->
            new Site(
                new Location(site.location().role(), country, words),
                Site.Ground.POINTED,
                "'" + article.words(words) + "' stands for " + country.name(),
                site.sense()))
        .orElse(site);
  }
}
