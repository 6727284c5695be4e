package org.dateline.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.geotools.referencing.GeodeticCalculator;
import org.geotools.referencing.crs.DefaultGeographicCRS;
import org.junit.jupiter.api.Test;

class GeodesyTest {

  private static final Position MOSCOW = new Position(37.6156, 55.7522);
  private static final Position WASHINGTON = new Position(-77.0364, 38.8951);

  @Test
  void distanceAgreesWithGeoTools() {
    GeodeticCalculator calculator = new GeodeticCalculator(DefaultGeographicCRS.WGS84);
    calculator.setStartingGeographicPoint(MOSCOW.longitude(), MOSCOW.latitude());
    calculator.setDestinationGeographicPoint(WASHINGTON.longitude(), WASHINGTON.latitude());

    assertThat(MOSCOW.kilometresTo(WASHINGTON))
        .isCloseTo(calculator.getOrthodromicDistance() / 1000, within(0.001))
        .isCloseTo(7841, within(10.0));
  }

  @Test
  void arcRunsOverTheNorth() {
    List<Position> arc = Geodesy.arc(MOSCOW, WASHINGTON, 10);

    assertThat(arc).hasSize(11);
    assertThat(arc.getFirst().kilometresTo(MOSCOW)).isLessThan(0.001);
    assertThat(arc.getLast().kilometresTo(WASHINGTON)).isLessThan(0.001);
    assertThat(arc).anyMatch(position -> position.latitude() > 63);
  }

  @Test
  void arcWithoutSteps() {
    assertThatIllegalArgumentException().isThrownBy(() -> Geodesy.arc(MOSCOW, WASHINGTON, 0));
  }
}
