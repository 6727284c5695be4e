package org.dateline;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The package table of the README, as tests.
class PackagesTest {

  private static final JavaClasses DATELINE =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("org.dateline");

  @ParameterizedTest(name = "{0} knows only [{1}]")
  @CsvSource({
    "snapshot, ''",
    "time,     ''",
    "place,    snapshot",
    "article,  ''",
    "event,    time place article",
    "reading,  snapshot time place article event",
    "archive,  time place article event",
    "intake,   time place article event reading archive",
    "exchange, time place article event reading archive",
    "command,  time place article event reading exchange",
    "map,      time place article event reading archive intake",
  })
  void aPackageKnowsOnlyThese(String name, String known) {
    noClasses()
        .that()
        .resideInAPackage("org.dateline." + name + "..")
        .should()
        .dependOnClassesThat(areInAnotherPackageThan(name, Arrays.asList(known.split(" "))))
        .check(DATELINE);
  }

  private static DescribedPredicate<JavaClass> areInAnotherPackageThan(
      String name, List<String> allowed) {
    return DescribedPredicate.describe(
        "are of Dateline, but neither in " + name + " nor in " + allowed,
        dependency -> {
          var parts = dependency.getPackageName().split("\\.");
          return parts.length > 2
              && parts[0].equals("org")
              && parts[1].equals("dateline")
              && !parts[2].equals(name)
              && !allowed.contains(parts[2]);
        });
  }

  @ParameterizedTest(name = "{0} is used by {1} alone")
  @CsvSource({
    "org.geotools, place",
    "edu.stanford.nlp, reading.engine",
    "java.sql, archive",
    "org.springframework.jdbc, archive",
    "com.vaadin, map",
    // Vaadin hands the page out as a document of it.
    "org.jsoup, article map",
  })
  void aLibraryIsFenced(String library, String users) {
    noClasses()
        .that()
        .resideOutsideOfPackages(
            Arrays.stream(users.split(" "))
                .map(user -> "org.dateline." + user + "..")
                .toArray(String[]::new))
        .should()
        .dependOnClassesThat()
        .resideInAPackage(library + "..")
        .check(DATELINE);
  }

  @Test
  void packagesFormNoCycle() {
    slices().matching("org.dateline.(*)..").should().beFreeOfCycles().check(DATELINE);
  }

  @Test
  void onlyTheClockKnowsToday() {
    noClasses()
        .should()
        .callMethod(LocalDate.class, "now")
        .orShould()
        .callMethod(LocalDateTime.class, "now")
        .orShould()
        .callMethod(Instant.class, "now")
        .because("today comes from an injected Clock")
        .check(DATELINE);
  }

  @Test
  void namesAreWordsOfTheField() {
    noClasses()
        .should()
        .haveNameMatching(".*(Impl|Service|Manager|Helper|Utils?|Dto|Abstract|Base)$")
        .check(DATELINE);
  }
}
