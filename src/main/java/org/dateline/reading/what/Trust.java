package org.dateline.reading.what;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.dateline.article.Article;
import org.dateline.event.Argument;
import org.dateline.event.Status;
import org.dateline.event.What;
import org.dateline.place.Level;

/// How far to trust an event, its day and its places: the signs that the reading of each left, and
/// the points that they are worth.
final class Trust {

  /// Below that a name may well mean another place.
  private static final double SURE_SENSE = 0.75;

  private static final double SURE_STATUS = 0.7;
  private static final double SURE_DATE = 0.9;
  private static final int WIDE_DAYS = 8;
  private static final int MONTH_DAYS = 31;

  private final Article article;

  Trust(Article article) {
    this.article = article;
  }

  /// The certainty of the event as a whole: that it is one, and told rightly.
  double event(Draft draft) {
    var signs = new ArrayList<String>();
    signs.add(kind(draft.what()));
    if (draft.mentions().size() > 1) {
      signs.add("told again");
    }
    draft
        .dated()
        .ifPresent(d -> signs.add(d.ground() == Dated.Ground.SAID ? "day said" : "day near"));
    if (draft.dated().isEmpty() && needsDay(draft)) {
      signs.add("no day");
    }
    if (draft.dated().filter(this::isLongAgo).isPresent()) {
      signs.add("long ago");
    }
    if (draft.dated().filter(d -> isWider(d, MONTH_DAYS)).isPresent()) {
      signs.add("wide day");
    }
    signs.addAll(places(draft));
    signs.addAll(people(draft.arguments()));
    if (draft.standing().certainty() < SURE_STATUS) {
      signs.add("unsure status");
    }
    return Points.certainty("event", signs);
  }

  /// Meetings and measures are news on their day; without one they are often background.
  private static boolean needsDay(Draft draft) {
    boolean happened = draft.standing().status().filter(Status.HAPPENED::equals).isPresent();
    return happened
        && (draft.what() instanceof What.Meeting(boolean call) && !call
            || draft.what() instanceof What.Sanction);
  }

  private static String kind(What what) {
    return switch (what) {
      case What.Meeting meeting when meeting.call() -> "call";
      case What.Deployment deployment when deployment.manoeuvre() == What.Manoeuvre.EXERCISE ->
          "exercise";
      case What.Deployment _, What.Meeting _, What.Vote _, What.Sanction _ ->
          what.kind().toLowerCase(Locale.ROOT);
      case What.Movement _,
          What.Visit _,
          What.Agreement _,
          What.Clash _,
          What.Protest _,
          What.Statement _ ->
          "other";
    };
  }

  private static List<String> places(Draft draft) {
    var sites = draft.sites();
    if (sites.isEmpty()) {
      boolean placeless =
          draft.what() instanceof What.Meeting(boolean call) && call
              || draft.what() instanceof What.Statement;
      return placeless ? List.of() : List.of("no place");
    }
    var signs = new ArrayList<String>();
    signs.add(
        sites.stream().anyMatch(s -> s.ground() == Site.Ground.SAID)
            ? "place said"
            : "place pointed");
    if (sites.stream().anyMatch(s -> s.sense() < SURE_SENSE)) {
      signs.add("doubtful sense");
    }
    return signs;
  }

  private static List<String> people(List<Argument> arguments) {
    if (arguments.isEmpty()) {
      return List.of("nobody");
    }
    if (arguments.stream().anyMatch(a -> isWe(a.name()))) {
      return List.of("we");
    }
    return arguments.stream().anyMatch(a -> Names.hasName(a.name())) ? List.of("named") : List.of();
  }

  private static boolean isWe(String name) {
    return name.equalsIgnoreCase("we") || name.equalsIgnoreCase("i");
  }

  private boolean isLongAgo(Dated dated) {
    var days = dated.days();
    return days != null
        && days.last() != null
        && days.last().isBefore(article.published().minusYears(1));
  }

  /// The certainty of the days that are told.
  double day(Draft draft, Dated dated) {
    var signs = new ArrayList<String>(List.of("base"));
    signs.add(
        switch (dated.ground()) {
          case SAID -> "day said";
          case NEAR -> "day near";
          case CARRIED -> "day carried";
        });
    if (dated.time().certainty() >= SURE_DATE) {
      signs.add("plain sense");
    }
    if (isWider(dated, WIDE_DAYS)) {
      signs.add("wide");
    }
    if (draft.goesOn()) {
      signs.add("goes on");
    }
    return Points.certainty("day", signs);
  }

  private static boolean isWider(Dated dated, int most) {
    var days = dated.days();
    return days != null
        && days.first() != null
        && days.last() != null
        && days.first().plusDays(most).isBefore(days.last());
  }

  /// The certainty of one place of an event.
  double place(Draft draft, Site site) {
    var signs = new ArrayList<String>(List.of("base"));
    signs.add(
        switch (site.ground()) {
          case SAID -> "place said";
          case POINTED -> "place pointed";
          case CARRIED -> "place carried";
          case BORDER -> "place border";
        });
    if (site.sense() < SURE_SENSE) {
      signs.add("doubtful sense");
    }
    if (site.location().place().level() == Level.CONTINENT) {
      signs.add("coarse");
    }
    if (draft.sites().size() > 1) {
      signs.add("several");
    }
    return Points.certainty("place", signs);
  }
}
