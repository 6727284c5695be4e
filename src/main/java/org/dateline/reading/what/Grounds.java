package org.dateline.reading.what;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.dateline.article.Article;
import org.dateline.article.Passage;
import org.dateline.event.Argument;
import org.dateline.event.ArgumentRole;
import org.dateline.event.Evidence;
import org.dateline.event.Fact;

/// The words behind each fact of an event, with one plain sentence that says why they mean it.
final class Grounds {

  private static final double TELLS = 0.85;
  private static final double TAKES_PART = 0.8;
  private static final double SAME = 0.8;

  private final Article article;
  private final Trust trust;

  Grounds(Article article, Trust trust) {
    this.article = article;
    this.trust = trust;
  }

  List<Evidence> of(Draft draft) {
    var main = draft.main();
    var standing = draft.standing();
    var all = new ArrayList<Evidence>();
    all.add(new Evidence(main.trigger(), Fact.WHAT, tells(main), TELLS));
    draft.mentions().stream()
        .filter(mention -> mention != main)
        .forEach(mention ->
            all.add(new Evidence(mention.trigger(), Fact.WHAT, again(main, mention), SAME)));
    all.add(new Evidence(main.trigger(), Fact.STATUS, standing.reason(), standing.certainty()));
    draft
        .dated()
        .ifPresent(d ->
            all.add(
                new Evidence(
                    new Passage(article.id(), d.time().start(), d.time().end()),
                    Fact.WHEN,
                    d.reason(),
                    trust.day(draft, d))));
    draft
        .sites()
        .forEach(site ->
            all.add(
                new Evidence(
                    site.location().words(), Fact.WHERE, site.reason(), trust.place(draft, site))));
    for (var argument : draft.arguments()) {
      all.add(
          new Evidence(
              argument.words(),
              argument.count() == null ? Fact.WHO : Fact.HOW_MANY,
              takesPart(draft, argument),
              TAKES_PART));
    }
    return all;
  }

  private String words(Passage passage) {
    return article.words(passage);
  }

  private String tells(Mention mention) {
    var kind = mention.what().kind().toLowerCase(Locale.ROOT);
    return "'" + words(mention.trigger()) + "' tells of a " + kind;
  }

  /// Why a second telling is of the same happening.
  private String again(Mention main, Mention other) {
    var shared = new ArrayList<String>();
    if (main.dated().isPresent()
        && main.dated().map(Dated::days).equals(other.dated().map(Dated::days))) {
      shared.add("day");
    }
    if (Nesting.meet(main.where(), other.where())) {
      shared.add("place");
    }
    if (Names.anySame(names(main), names(other))) {
      shared.add("people");
    }
    var why =
        shared.isEmpty()
            ? "it names nothing that speaks against it"
            : "the same " + String.join(" and ", shared);
    return "'" + words(other.trigger()) + "' tells of it again: " + why;
  }

  private static List<String> names(Mention mention) {
    return mention.arguments().stream().map(Argument::name).toList();
  }

  private String takesPart(Draft draft, Argument argument) {
    var mention =
        draft.mentions().stream()
            .filter(m -> m.arguments().contains(argument))
            .findFirst()
            .orElseGet(draft::main);
    var said = words(argument.words());
    var trigger = "'" + words(mention.trigger()) + "'";
    var meant = said.equals(argument.name()) ? "" : ", which stands for '" + argument.name() + "',";
    boolean elsewhere =
        argument.words().start() < mention.passage().start()
            || argument.words().end() > mention.passage().end();
    return elsewhere
        ? "'" + said + "' is meant by the words at " + trigger
        : "'" + said + "'" + meant + " " + tie(mention, argument) + " " + trigger;
  }

  /// By which word or place an argument hangs on its trigger: as the frame asks for it.
  private String tie(Mention mention, Argument argument) {
    var paths =
        mention.frame().slots().stream()
            .filter(slot -> slot.role().equalsIgnoreCase(argument.role().name()))
            .flatMap(slot -> slot.paths().stream())
            .collect(Collectors.toSet());
    var before =
        article
            .text()
            .substring(mention.passage().start(), argument.words().start())
            .toLowerCase(Locale.ROOT)
            .strip();
    for (var path : paths) {
      if (before.endsWith(" " + path)
          || before.endsWith(" " + path + " the")
          || before.endsWith(" " + path + " a")) {
        return "follows '" + path + "' at";
      }
    }
    boolean first = argument.words().start() < mention.trigger().start();
    if (first && paths.contains("subj")) {
      return Set.of(ArgumentRole.MATERIEL, ArgumentRole.TARGET).contains(argument.role())
          ? "stands before"
          : "is the one that does what is told by";
    }
    return paths.contains("obj") ? "is the object of" : "stands with";
  }
}
