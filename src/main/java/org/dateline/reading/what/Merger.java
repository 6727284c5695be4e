package org.dateline.reading.what;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.dateline.event.Argument;
import org.dateline.event.ArgumentRole;
import org.dateline.event.Status;
import org.dateline.event.What;
import org.dateline.reading.what.Frame.Flag;
import org.dateline.time.TimeSpan;
import org.jspecify.annotations.Nullable;

/// Joins the mentions of one happening: those of one kind whose days, places and parties agree, and
/// that share something, or that say so little that they can only point back.
final class Merger {

  private static final Set<ArgumentRole> PARTIES =
      EnumSet.of(ArgumentRole.ACTOR, ArgumentRole.PARTICIPANT, ArgumentRole.MATERIEL);
  private static final Set<ArgumentRole> MATERIEL = EnumSet.of(ArgumentRole.MATERIEL);
  private static final Set<ArgumentRole> TARGETS = EnumSet.of(ArgumentRole.TARGET);
  private static final Set<ArgumentRole> ACTORS = EnumSet.of(ArgumentRole.ACTOR);

  /// A date wider than a season is no day of its own.
  private static final int LONGEST_DATE = 100;

  private final List<Draft> drafts = new ArrayList<>();

  private final Parties parties;

  private Merger(Parties parties) {
    this.parties = parties;
  }

  static List<Draft> merge(List<Mention> mentions, Parties parties) {
    var merger = new Merger(parties);
    var waiting = new ArrayList<Mention>();
    for (var mention : mentions) {
      if (stands(mention)) {
        merger.place(mention);
      } else {
        waiting.add(mention);
      }
    }
    waiting.forEach(merger::settle);
    return merger.drafts;
  }

  /// A mention that says little goes to the nearest draft; a number of arms stands alone.
  private void settle(Mention mention) {
    var draft = nearest(mention);
    if (draft.isPresent()) {
      draft.get().add(mention);
    } else if (mention.arguments().stream()
            .anyMatch(a -> a.count() != null && a.role() == ArgumentRole.MATERIEL)
        || isToldInFull(mention)) {
      drafts.add(new Draft(mention));
    }
  }

  /// "Armored vehicles were sent to the highway": a verb that says what is moved.
  private static boolean isToldInFull(Mention mention) {
    return isMove(mention.what())
        && mention.frame().verb()
        && mention
            .standing()
            .status()
            .filter(status -> status == Status.HAPPENED || status == Status.PLANNED)
            .isPresent()
        && !mention.arguments(MATERIEL).isEmpty();
  }

  private static boolean isMove(What what) {
    return what instanceof What.Deployment(What.Manoeuvre manoeuvre)
        && manoeuvre == What.Manoeuvre.MOVE;
  }

  /// Whether a mention can be an event of its own.
  private static boolean stands(Mention mention) {
    var flags = mention.frame().flags();
    if (flags.contains(Flag.ECHO)) {
      return false;
    }
    if (flags.contains(Flag.DATED)) {
      return hasDay(mention) || mention.what() instanceof What.Vote && isPossible(mention);
    }
    if (flags.contains(Flag.ANCHORED)) {
      return hasDay(mention) || !mention.where().isEmpty() || isNews(mention);
    }
    if (mention.what() instanceof What.Deployment deployment) {
      return deployment.manoeuvre() == What.Manoeuvre.EXERCISE
          || mention.time().isPresent()
          || !mention.where().isEmpty()
          || mention.arguments(EnumSet.of(ArgumentRole.ACTOR)).stream()
              .anyMatch(actor -> Names.hasName(actor.name()));
    }
    if (mention.what() instanceof What.Vote || mention.what() instanceof What.Sanction) {
      return true;
    }
    if (mention.what() instanceof What.Statement) {
      return !mention.arguments().isEmpty();
    }
    if (mention.what() instanceof What.Meeting(boolean call) && call && isOfOne(mention)) {
      return false;
    }
    return mention.time().isPresent()
        || !mention.where().isEmpty()
        || (mention.arguments().size() > 1 || isPlanned(mention) && !mention.arguments().isEmpty());
  }

  /// "The assembly has passed a resolution": what a report opens with is of these days.
  private static boolean isNews(Mention mention) {
    return mention.what() instanceof What.Vote && mention.frame().verb() && mention.sentence() <= 1;
  }

  /// "a relative makes a phone call".
  private static boolean isOfOne(Mention mention) {
    return mention.arguments().size() < 2
        && mention.arguments().stream()
            .noneMatch(one -> Names.hasName(one.name()) || Headline.isPlural(one.name()));
  }

  /// "this year's summit", "last year's election" only say which one is meant.
  private static boolean hasDay(Mention mention) {
    return isPlanned(mention)
        ? mention.dated().isPresent()
        : mention.dated().filter(dated -> isNarrow(dated.days())).isPresent();
  }

  static boolean isNarrow(@Nullable TimeSpan days) {
    return days == null
        || days.first() == null
        || days.last() == null
        || days.first().plusDays(LONGEST_DATE).isAfter(days.last());
  }

  private void place(Mention mention) {
    Draft best = null;
    boolean back = pointsBack(mention);
    int most = back ? -1 : 1;
    for (var draft : drafts) {
      int agreement = agreement(draft, mention) + (tellsMore(draft, mention) ? 2 : 0);
      boolean far =
          back && !mention.where().isEmpty() && draft.where().isEmpty() && !isNext(draft, mention);
      if (agreement > most && !(far && agreement < 2)) {
        most = agreement;
        best = draft;
      }
    }
    if (best == null) {
      drafts.add(new Draft(mention));
    } else {
      best.add(mention);
    }
  }

  private static boolean isNext(Draft draft, Mention mention) {
    return mention.sentence() - draft.mentions().getLast().sentence() <= 1;
  }

  /// "the meeting in London" without a day of its own and without names.
  private static boolean pointsBack(Mention mention) {
    return isTheMeeting(mention) && mention.time().isEmpty();
  }

  private static boolean isTheMeeting(Mention mention) {
    return mention.definite()
        && mention.what() instanceof What.Meeting
        && mention.arguments().size() < 2;
  }

  /// "Turkey's parliament voted to approve it. Lawmakers voted on Thursday."
  private static boolean isSameVote(Draft draft, Mention mention) {
    return mention.what() instanceof What.Vote
        && mention.frame().verb()
        && draft.main().frame().words().equals(mention.frame().words());
  }

  /// "Kerry met Lavrov. The talks took place on Sunday in Rome."
  private static boolean tellsMore(Draft draft, Mention mention) {
    return (isTheMeeting(mention) || isSameVote(draft, mention))
        && mention.time().isPresent()
        && draft.dated().isEmpty()
        && isNext(draft, mention)
        && mention.sentence() > draft.main().sentence()
        && isPlanned(draft.main()) == isPlanned(mention);
  }

  /// The draft that a mention points to: of those that do not contradict it, the last before it.
  private Optional<Draft> nearest(Mention mention) {
    Draft best = null;
    int most = -1;
    for (var draft : drafts) {
      int agreement =
          Arms.areOthers(draft, mention) || Arms.areUnlike(draft, mention)
              ? -1
              : agreement(draft, mention);
      if (agreement >= 0) {
        int near =
            draft.mentions().stream()
                .mapToInt(m -> Math.abs(m.sentence() - mention.sentence()))
                .min()
                .orElse(99);
        int score = agreement * 10 - near + 100;
        if (near <= 12 && score > most) {
          most = score;
          best = draft;
        }
      }
    }
    return Optional.ofNullable(best);
  }

  /// How much a mention shares with a draft; negative when they cannot be the same.
  private int agreement(Draft draft, Mention mention) {
    if (!kinds(draft.what(), mention.what())
        || isCallElsewhere(draft, mention)
        || clash(draft.main(), mention)
        || Arms.differ(draft, mention)
        || isMove(mention.what()) && Arms.areUnlike(draft, mention)) {
      return -1;
    }
    int sameWord = sameWord(draft, mention) + bothGoOn(draft, mention);
    int shared = draft.mentions().getLast().sentence() == mention.sentence() ? 1 : 0;
    var places = Stations.compare(draft, mention);
    var parties = parties(draft, mention);
    var days = days(draft.dated(), mention.dated());
    if (days < 0 && parties > 0 && goesOnMoving(draft, mention)) {
      days = 0;
    }
    if (days < 0 || places < 0 || parties < 0 && !isVenue(draft, mention)) {
      return -1;
    }
    boolean strangers =
        mention.what() instanceof What.Deployment
                && places + parties + sameWord == 0
                && !(isExercise(mention) && days == 2)
            || mention.what() instanceof What.Meeting
                && places + parties + sameWord == 0
                && !mention.definite()
                && isNamed(draft.arguments(PARTIES))
                && isNamed(mention.arguments(PARTIES));
    return strangers ? 0 : shared + days + places + parties + sameWord;
  }

  /// "the Security Council" does not meet as two ministers do.
  private static boolean isBody(List<Argument> arguments) {
    return arguments.stream()
        .map(Argument::name)
        .map(name -> name.substring(name.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT))
        .anyMatch(last -> Types.has("assembly", last));
  }

  private static boolean isNamed(List<Argument> arguments) {
    return arguments.stream().anyMatch(argument -> Names.hasName(argument.name()));
  }

  /// "met at the summit in Washington": the summit is where and when they met.
  private static boolean isVenue(Draft draft, Mention mention) {
    return mention.what() instanceof What.Meeting
        && mention.frame().flags().contains(Flag.ANCHORED)
        && draft.mentions().stream()
            .anyMatch(m ->
                m.sentence() == mention.sentence()
                    && m.frame().verb()
                    && m.trigger().start() < mention.trigger().start());
  }

  /// A word that is told again: much for a measure or an exercise, of which there are few. "The
  /// exercises" are the drills told before.
  private static int sameWord(Draft draft, Mention mention) {
    if (isExercise(mention) && mention.definite() && isExercise(draft.main())) {
      return 2;
    }
    if (draft.mentions().stream()
        .noneMatch(m -> m.frame().words().equals(mention.frame().words()))) {
      return 0;
    }
    boolean rare = mention.what() instanceof What.Sanction || isExercise(mention);
    return rare ? 2 : mention.frame().verb() ? 0 : 1;
  }

  /// Talks that go on, without a day, are the ones told just before.
  private static int bothGoOn(Draft draft, Mention mention) {
    boolean both =
        mention.what() instanceof What.Meeting
            && goesOn(mention)
            && goesOn(draft.main())
            && mention.sentence() - draft.mentions().getLast().sentence() <= 3;
    return both ? 2 : 0;
  }

  private static boolean goesOn(Mention mention) {
    return mention.time().isEmpty() && isOngoing(mention);
  }

  /// "agreed to hold a future meeting" is not the one that was held.
  private static boolean clash(Mention one, Mention other) {
    boolean deniable = one.what() instanceof What.Deployment || one.what() instanceof What.Sanction;
    if (deniable && isDenied(one) != isDenied(other)) {
      return true;
    }
    if (isExercise(one) && isPlanned(one) != isPlanned(other)) {
      return true;
    }
    if (moves(one.what())
        && one.frame().verb()
        && other.frame().verb()
        && (isOpen(one) && isTrue(other) || isOpen(other) && isTrue(one))
        && !sameDays(one, other)) {
      return true;
    }
    return one.what() instanceof What.Meeting
        && !sameDays(one, other)
        && isPlanned(one) != isPlanned(other)
        && !one.definite()
        && !other.definite();
  }

  /// Whether both tell the same day.
  private static boolean sameDays(Mention one, Mention other) {
    return one.time().isPresent()
        && other.time().isPresent()
        && one.dated().map(Dated::days).equals(other.dated().map(Dated::days));
  }

  private static boolean isExercise(Mention mention) {
    return mention.what() instanceof What.Deployment(What.Manoeuvre manoeuvre)
        && manoeuvre == What.Manoeuvre.EXERCISE;
  }

  /// A call has no place: who met somewhere did not telephone.
  private static boolean isCallElsewhere(Draft draft, Mention mention) {
    return draft.what() instanceof What.Meeting one
        && mention.what() instanceof What.Meeting other
        && one.call() != other.call()
        && (one.call() ? !mention.where().isEmpty() : !draft.where().isEmpty());
  }

  private static boolean isDenied(Mention mention) {
    return mention.standing().status().filter(Status.DENIED::equals).isPresent();
  }

  /// "the possibility of an early election", "threatened to send troops".
  private static boolean isPossible(Mention mention) {
    return mention.standing().status().filter(Status.CONDITIONAL::equals).isPresent();
  }

  private static boolean isTrue(Mention mention) {
    return isDone(mention) || mention.frame().isCopula() && isOngoing(mention);
  }

  private static boolean isOpen(Mention mention) {
    return isPlanned(mention) || isPossible(mention);
  }

  private static boolean isPlanned(Mention mention) {
    return mention.standing().status().filter(Status.PLANNED::equals).isPresent();
  }

  private static boolean kinds(What one, What other) {
    if (one instanceof What.Deployment a && other instanceof What.Deployment b) {
      return a.manoeuvre() == b.manoeuvre();
    }
    if (one instanceof What.Movement a && other instanceof What.Movement b) {
      return (a.journey() == What.Journey.CONVOY) == (b.journey() == What.Journey.CONVOY);
    }
    return one.getClass() == other.getClass();
  }

  /// An advance that goes on has several days: the one on which it began and those after.
  private static boolean goesOnMoving(Draft draft, Mention mention) {
    return mention.what() instanceof What.Deployment && (draft.goesOn() || isOngoing(mention));
  }

  private static boolean isOngoing(Mention mention) {
    return mention.standing().status().filter(Status.ONGOING::equals).isPresent();
  }

  private static int days(Optional<Dated> one, Optional<Dated> other) {
    if (one.isEmpty() || other.isEmpty()) {
      return 0;
    }
    var a = one.get().days();
    var b = other.get().days();
    if (a == null || b == null) {
      return 0;
    }
    return a.equals(b) ? 2 : overlap(a, b) ? 1 : -1;
  }

  private static boolean overlap(TimeSpan a, TimeSpan b) {
    boolean before = a.last() != null && b.first() != null && a.last().isBefore(b.first());
    boolean after = b.last() != null && a.first() != null && b.last().isBefore(a.first());
    return !before && !after;
  }

  private static boolean moves(What what) {
    return what instanceof What.Deployment || what instanceof What.Movement;
  }

  private int parties(Draft draft, Mention mention) {
    boolean measure = mention.what() instanceof What.Sanction;
    var roles = measure ? TARGETS : PARTIES;
    if (moves(mention.what())
        && parties.areOfOtherCountries(draft.arguments(roles), mention.arguments(roles))) {
      return -1;
    }
    int shared = 2 * parties.compare(draft.arguments(roles), mention.arguments(roles));
    if (mention.what() instanceof What.Meeting
        && shared == 0
        && isBody(draft.arguments(PARTIES)) != isBody(mention.arguments(PARTIES))
        && !draft.arguments(PARTIES).isEmpty()
        && !mention.arguments(PARTIES).isEmpty()) {
      return -1;
    }
    boolean othersImpose = measure && othersImpose(draft, mention, shared);
    return othersImpose ? -1 : shared;
  }

  /// A measure of others: of another country, or on others, on another day.
  private boolean othersImpose(Draft draft, Mention mention, int shared) {
    var some = draft.arguments(ACTORS);
    var others = mention.arguments(ACTORS);
    boolean sameDay = days(draft.dated(), mention.dated()) == 2;
    return parties.areOfOtherCountries(some, others)
        || shared <= 0 && !sameDay && parties.compare(some, others) < 0
        || isStillPlanned(draft.main(), mention)
            && parties.compare(some, others) <= 0
            && shared <= 0;
  }

  /// "will impose" is not what was imposed.
  private static boolean isStillPlanned(Mention one, Mention other) {
    return isPlanned(one) && isDone(other) || isPlanned(other) && isDone(one);
  }

  private static boolean isDone(Mention mention) {
    return mention.frame().verb()
        && mention.standing().status().filter(Status.HAPPENED::equals).isPresent();
  }
}
