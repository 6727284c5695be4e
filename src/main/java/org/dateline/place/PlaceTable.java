package org.dateline.place;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dateline.snapshot.SnapshotReader;
import org.dateline.snapshot.SnapshotWriter;
import org.jspecify.annotations.Nullable;

/// The places as columns in plain arrays, about 50 bytes each; a [Place] is made when it is asked
/// for.
final class PlaceTable {

  private static final double UNITS = 1e5;

  /// Prominence of a place that somebody found worth a line in a list, as of a large town.
  private static final double LISTED_POINT = 6;

  private static final double LISTED_REGION = 5.5;
  private static final double CAPITAL = 1.5;

  private static final Level[] LEVELS = Level.values();

  private byte[] text;
  private int textLength;

  private int size;
  private int[] starts;
  private byte[] idLengths;
  private short[] nameLengths;
  private byte[] levels;
  private short[] features;
  private short[] countries;
  private short[] deFacto;
  private short[] divisions;
  private int[] longitudes;
  private int[] latitudes;
  private int[] populations;

  private final Map<String, Short> codeNumbers = new HashMap<>();
  private final List<String> codes = new ArrayList<>();

  PlaceTable() {
    text = new byte[1 << 22];
    starts = new int[1 << 18];
    idLengths = new byte[1 << 18];
    nameLengths = new short[1 << 18];
    levels = new byte[1 << 18];
    features = new short[1 << 18];
    countries = new short[1 << 18];
    deFacto = new short[1 << 18];
    divisions = new short[1 << 18];
    longitudes = new int[1 << 18];
    latitudes = new int[1 << 18];
    populations = new int[1 << 18];
    code("");
  }

  PlaceTable(SnapshotReader snapshot) {
    snapshot.texts().forEach(this::code);
    text = snapshot.bytes();
    textLength = text.length;
    starts = snapshot.ints();
    idLengths = snapshot.bytes();
    nameLengths = snapshot.shorts();
    levels = snapshot.bytes();
    features = snapshot.shorts();
    countries = snapshot.shorts();
    deFacto = snapshot.shorts();
    divisions = snapshot.shorts();
    longitudes = snapshot.ints();
    latitudes = snapshot.ints();
    populations = snapshot.ints();
    size = starts.length;
  }

  void write(SnapshotWriter snapshot) {
    snapshot.texts(codes);
    snapshot.bytes(Arrays.copyOf(text, textLength));
    snapshot.ints(Arrays.copyOf(starts, size));
    snapshot.bytes(Arrays.copyOf(idLengths, size));
    snapshot.shorts(Arrays.copyOf(nameLengths, size));
    snapshot.bytes(Arrays.copyOf(levels, size));
    snapshot.shorts(Arrays.copyOf(features, size));
    snapshot.shorts(Arrays.copyOf(countries, size));
    snapshot.shorts(Arrays.copyOf(deFacto, size));
    snapshot.shorts(Arrays.copyOf(divisions, size));
    snapshot.ints(Arrays.copyOf(longitudes, size));
    snapshot.ints(Arrays.copyOf(latitudes, size));
    snapshot.ints(Arrays.copyOf(populations, size));
  }

  int size() {
    return size;
  }

  /// Appends a place and gives its row.
  int add(Place place) {
    ensureRow();
    write(size, place.id().value(), place.name());
    levels[size] = (byte) place.level().ordinal();
    features[size] = code(place.featureCode());
    countries[size] = code(place.country());
    deFacto[size] = code(place.deFactoCountry());
    divisions[size] = code(place.division());
    longitudes[size] = (int) Math.round(place.position().longitude() * UNITS);
    latitudes[size] = (int) Math.round(place.position().latitude() * UNITS);
    populations[size] = (int) Math.min(place.population(), Integer.MAX_VALUE);
    return size++;
  }

  /// Gives a place another name to be shown under.
  void rename(int row, String name) {
    write(row, id(row), name);
  }

  private void write(int row, String id, String name) {
    byte[] idBytes = id.getBytes(StandardCharsets.UTF_8);
    byte[] nameBytes = name.getBytes(StandardCharsets.UTF_8);
    starts[row] = textLength;
    idLengths[row] = (byte) idBytes.length;
    nameLengths[row] = (short) nameBytes.length;
    append(idBytes);
    append(nameBytes);
  }

  private void append(byte[] bytes) {
    if (textLength + bytes.length > text.length) {
      text = Arrays.copyOf(text, text.length * 2);
    }
    System.arraycopy(bytes, 0, text, textLength, bytes.length);
    textLength += bytes.length;
  }

  private short code(@Nullable String code) {
    return codeNumbers.computeIfAbsent(
        code == null ? "" : code,
        c -> {
          codes.add(c);
          return (short) (codes.size() - 1);
        });
  }

  private void ensureRow() {
    if (size < starts.length) {
      return;
    }
    int length = size * 2;
    starts = Arrays.copyOf(starts, length);
    idLengths = Arrays.copyOf(idLengths, length);
    nameLengths = Arrays.copyOf(nameLengths, length);
    levels = Arrays.copyOf(levels, length);
    features = Arrays.copyOf(features, length);
    countries = Arrays.copyOf(countries, length);
    deFacto = Arrays.copyOf(deFacto, length);
    divisions = Arrays.copyOf(divisions, length);
    longitudes = Arrays.copyOf(longitudes, length);
    latitudes = Arrays.copyOf(latitudes, length);
    populations = Arrays.copyOf(populations, length);
  }

  Place place(int row) {
    return new Place(
        new PlaceId(id(row)),
        name(row),
        level(row),
        featureCode(row),
        country(row),
        orNull(codes.get(deFacto[row])),
        orNull(codes.get(divisions[row])),
        position(row),
        population(row));
  }

  String id(int row) {
    return string(starts[row], idLengths[row]);
  }

  String name(int row) {
    return string(starts[row] + idLengths[row], nameLengths[row]);
  }

  private String string(int start, int length) {
    return new String(text, start, length, StandardCharsets.UTF_8);
  }

  Level level(int row) {
    return LEVELS[levels[row]];
  }

  String featureCode(int row) {
    return codes.get(features[row]);
  }

  @Nullable String country(int row) {
    return orNull(codes.get(countries[row]));
  }

  private static @Nullable String orNull(String code) {
    return code.isEmpty() ? null : code;
  }

  Position position(int row) {
    return new Position(longitude(row), latitude(row));
  }

  double longitude(int row) {
    return longitudes[row] / UNITS;
  }

  double latitude(int row) {
    return latitudes[row] / UNITS;
  }

  int population(int row) {
    return populations[row];
  }

  @Nullable String division(int row) {
    return orNull(codes.get(divisions[row]));
  }

  /// How likely a bare name means this place, before anything else is known; higher is likelier.
  double prominence(int row) {
    double people = Math.log10(populations[row] + 1.0);
    return switch (level(row)) {
      case CONTINENT -> 12;
      case COUNTRY -> people + 3;
      case REGION -> region(featureCode(row), people);
      case CITY -> people + cityBonus(featureCode(row));
      case POINT -> populations[row] > 0 ? people : LISTED_POINT;
    };
  }

  /// The same under a name that is not the main one. Those of towns and divisions come from all
  /// languages and times: Harare was Salisbury once.
  double prominenceUnderFurtherName(int row) {
    boolean listed =
        switch (level(row)) {
          case CONTINENT, COUNTRY, POINT -> true;
          case REGION -> !featureCode(row).startsWith("ADM");
          case CITY -> false;
        };
    double capital = featureCode(row).equals("PPLC") ? CAPITAL : 0;
    return prominence(row) - (listed ? 1 : 2 + capital);
  }

  private static double region(String featureCode, double people) {
    return switch (featureCode) {
      case "ADM1" -> people - 0.7;
      case "ADM2" -> people - 1.5;
      default -> LISTED_REGION;
    };
  }

  private static double cityBonus(String featureCode) {
    return switch (featureCode) {
      case "PPLC" -> CAPITAL;
      case "PPLX" -> -1.5;
      default -> 0;
    };
  }
}
