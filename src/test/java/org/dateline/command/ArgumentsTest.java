package org.dateline.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.dateline.exchange.GeoJson;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ArgumentsTest {

  @Test
  void optionsAndFilesMayBeMixed() throws Arguments.Unusable {
    assertThat(Arguments.parse("-", "--published", "2014-03-14", "--format=geojson", "pom.xml"))
        .isEqualTo(
            new Arguments(LocalDate.of(2014, 3, 14), new GeoJson(), List.of("-", "pom.xml")));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "``                            | read needs a file, or - for standard input",
        "--format csv                  | read needs a file",
        "--format xml -                | no format 'xml'; there are annotations, geojson, csv",
        "--published 2014-02-30 -      | --published: the day of publication '2014-02-30' is no day",
        "--published                   | --published needs a value",
        "--colour -                    | read does not know '--colour'",
        "nowhere.txt                   | there is no file 'nowhere.txt'",
        "src                           | 'src' is no file that can be read",
      })
  void whatIsUnusableIsSaid(String words, String complaint) {
    var arguments = words.isEmpty() ? new String[0] : words.split(" ");

    assertThatThrownBy(() -> Arguments.parse(arguments))
        .isInstanceOf(Arguments.Unusable.class)
        .hasMessageContaining(complaint);
  }
}
