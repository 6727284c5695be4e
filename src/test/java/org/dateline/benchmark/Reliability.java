package org.dateline.benchmark;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.dateline.article.Article;
import org.dateline.article.ArticleId;
import org.dateline.event.Event;
import org.dateline.event.Fact;
import org.dateline.event.Location;
import org.dateline.place.Gazetteer;
import org.dateline.place.Geodesy;
import org.dateline.place.Position;
import org.dateline.reading.Reader;
import org.dateline.reading.engine.CoreNlp;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/// Prints how far certainties keep what they promise: the share of events, days and places that are
/// right, by the certainty that the reading gave them. The points of `certainty.tsv` are chosen by
/// this table.
public final class Reliability {

  private static final Set<String> SCORED = Set.of("DEPLOYMENT", "MEETING", "VOTE", "SANCTION");
  private static final double[] BINS = {0, 0.5, 0.65, 0.8, 0.9, 1.01};
  private static final double NEAR_KM = 161;
  private static final double COUNTRY_KM = 600;

  private final Map<String, List<Trial>> trials = new HashMap<>();

  private record Trial(double certainty, boolean right) {}

  private Reliability() {}

  /// @param arguments a folder of annotated articles, one JSON file each (`text`, `published` and
  ///   `events` with kind, start, end, status, places and sentences in code points); for those
  ///   without text, files of JSON lines with `id` and `text`
  public static void main(String[] arguments) throws Exception {
    if (arguments.length == 0) {
      System.err.println("reliability needs a folder of annotated articles");
      System.exit(2);
    }
    var json = new ObjectMapper();
    var texts = new HashMap<String, String>();
    for (int i = 1; i < arguments.length; i++) {
      for (var line : Files.readAllLines(Path.of(arguments[i]))) {
        var document = json.readTree(line);
        texts.put(document.get("id").asString(), document.get("text").asString());
      }
    }
    var reader = new Reader(new CoreNlp(), Gazetteer.open(Path.of("geodata")));
    var reliability = new Reliability();
    try (var files = Files.list(Path.of(arguments[0]))) {
      for (var file : files.filter(f -> f.toString().endsWith(".json")).sorted().toList()) {
        var gold = json.readTree(Files.readString(file));
        var id = gold.get("id").asString();
        var text = gold.has("text") ? gold.get("text").asString() : texts.get(id);
        if (text != null) {
          reliability.compare(gold, text, read(reader, gold, text));
        }
      }
    }
    reliability.print();
  }

  private static List<Event> read(Reader reader, JsonNode gold, String text) {
    var published = LocalDate.parse(gold.get("published").asString());
    return reader
        .read(new Article(new ArticleId("A"), null, null, text, published, Locale.ENGLISH))
        .events()
        .stream()
        .filter(event -> SCORED.contains(event.what().kind()))
        .toList();
  }

  /// A pair of an annotated and a read event, and in how much they agree.
  private record Pair(JsonNode gold, Event event, int agreement) {}

  private void compare(JsonNode gold, String text, List<Event> events) {
    var pairs = new ArrayList<Pair>();
    for (var one : gold.get("events")) {
      for (var event : events) {
        if (one.get("kind").asString().equals(event.what().kind()) && touch(one, event, text)) {
          pairs.add(new Pair(one, event, agreement(one, event)));
        }
      }
    }
    pairs.sort(Comparator.comparingInt(Pair::agreement).reversed());
    var golden = new HashSet<JsonNode>();
    var found = new HashMap<Event, JsonNode>();
    for (var pair : pairs) {
      if (!golden.contains(pair.gold()) && !found.containsKey(pair.event())) {
        golden.add(pair.gold());
        found.put(pair.event(), pair.gold());
      }
    }
    for (var event : events) {
      var one = found.get(event);
      add("events found", event.certainty(), one != null);
      add("events all right", event.certainty(), one != null && allRight(one, event));
      addFacts(event, one);
    }
  }

  private void addFacts(Event event, @Nullable JsonNode one) {
    event.evidence().stream()
        .filter(evidence -> evidence.fact() == Fact.WHEN)
        .forEach(
            evidence -> add("days", evidence.certainty(), one != null && sameDays(one, event)));
    for (var location : event.where()) {
      event.evidence().stream()
          .filter(evidence -> evidence.fact() == Fact.WHERE)
          .filter(evidence -> evidence.passage().equals(location.words()))
          .findFirst()
          .ifPresent(evidence ->
              add(
                  "places",
                  evidence.certainty(),
                  one != null && holds(one.get("places"), location)));
    }
  }

  private void add(String of, double certainty, boolean right) {
    trials.computeIfAbsent(of, key -> new ArrayList<>()).add(new Trial(certainty, right));
  }

  private static int agreement(JsonNode gold, Event event) {
    return (sameDays(gold, event) ? 2 : 0)
        + (samePlaces(gold, event) ? 2 : 0)
        + (sameStatus(gold, event) ? 1 : 0);
  }

  private static boolean allRight(JsonNode gold, Event event) {
    return sameDays(gold, event) && samePlaces(gold, event) && sameStatus(gold, event);
  }

  private static boolean sameStatus(JsonNode gold, Event event) {
    return gold.get("status").asString().equalsIgnoreCase(event.status().name());
  }

  private static boolean sameDays(JsonNode gold, Event event) {
    var when = event.when();
    return when != null
        && String.valueOf(when.first()).equals(gold.get("start").asString("null"))
        && String.valueOf(when.last()).equals(gold.get("end").asString("null"));
  }

  private static boolean samePlaces(JsonNode gold, Event event) {
    return gold.get("places").size() == event.where().size()
        && event.where().stream().allMatch(location -> holds(gold.get("places"), location));
  }

  private static boolean holds(JsonNode places, Location location) {
    for (var place : places) {
      var position = new Position(place.get("lon").asDouble(), place.get("lat").asDouble());
      double far = place.get("level").asString().equals("country") ? COUNTRY_KM : NEAR_KM;
      if (place.get("role").asString().equalsIgnoreCase(location.role().name())
          && Geodesy.kilometres(position, location.place().position()) <= far) {
        return true;
      }
    }
    return false;
  }

  private static boolean touch(JsonNode gold, Event event, String text) {
    for (var sentence : gold.get("sentences")) {
      int start = text.offsetByCodePoints(0, sentence.get(0).asInt());
      int end = text.offsetByCodePoints(0, sentence.get(1).asInt());
      if (event.sentences().stream().anyMatch(s -> s.start() < end && s.end() > start)) {
        return true;
      }
    }
    return false;
  }

  private void print() {
    System.out.println("| what | certainty | n | mean certainty | share right |");
    System.out.println("|---|---|---|---|---|");
    for (var of : List.of("events found", "events all right", "days", "places")) {
      for (int i = BINS.length - 2; i >= 0; i--) {
        double from = BINS[i];
        double to = BINS[i + 1];
        var in =
            trials.getOrDefault(of, List.of()).stream()
                .filter(trial -> trial.certainty() >= from && trial.certainty() < to)
                .toList();
        if (!in.isEmpty()) {
          System.out.printf(
              Locale.ROOT,
              "| %s | %.2f–%.2f | %d | %.2f | %.2f |%n",
              of,
              from,
              Math.min(1, to),
              in.size(),
              in.stream().mapToDouble(Trial::certainty).average().orElse(0),
              in.stream().filter(Trial::right).count() / (double) in.size());
        }
      }
    }
  }
}
