package org.dateline.place;

import org.jspecify.annotations.Nullable;

/// A place of the gazetteer. Its outline, when it has one, comes from `Gazetteer.outline`.
///
/// @param name the usual English name
/// @param level how coarse it is
/// @param featureCode GeoNames feature code, such as PPLC, ADM1, PCLI, SEA
/// @param country ISO 3166-1 alpha-2; null for what lies in none (a sea) or in several (a
///   continent)
/// @param deFactoCountry ISO 3166-1 alpha-2 of who is in control where that differs from `country`,
///   else null
/// @param division the first-level division that it lies in (or is), GeoNames admin1 code; null
///   when there is none
/// @param position its town centre or label point
/// @param population inhabitants, 0 when unknown
public record Place(
    PlaceId id,
    String name,
    Level level,
    String featureCode,
    @Nullable String country,
    @Nullable String deFactoCountry,
    @Nullable String division,
    Position position,
    long population) {

  /// Whether the name is the usual one, in any spelling that differs only in case, accents,
  /// apostrophes or "Saint" for "St.".
  public boolean isCalled(String other) {
    return NameKey.of(name).equals(NameKey.of(other));
  }
}
