package org.dateline.map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class HeadersTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          /VAADIN/build/indexhtml-CWdYrP7r.js | max-age=3600 | max-age=31536000, public, immutable
          /VAADIN/build/dialogs-6-zV04SY.js   | max-age=3600 | max-age=31536000, public, immutable
          /VAADIN/build/indexhtml-CWdYrP7r.js | no-cache     | no-cache
          /basemap/index.json                 | max-age=3600 | max-age=3600
          """)
  void whatNeverChangesIsKept(String path, String told, String heard) throws Exception {
    assertThat(answer(path, told).getHeader("Cache-Control")).isEqualTo(heard);
  }

  @Test
  void nobodyElseMayShowThePageUnlessHeIsNamed() throws Exception {
    assertThat(answer("/", "no-cache").getHeader("Content-Security-Policy"))
        .endsWith("frame-ancestors 'self'");
    assertThatIllegalArgumentException().isThrownBy(() -> new Headers("'self'; script-src *"));
  }

  private static MockHttpServletResponse answer(String path, String told)
      throws ServletException, IOException {
    var response = new MockHttpServletResponse();
    new Headers("'self'")
        .doFilter(
            new MockHttpServletRequest("GET", path),
            response,
            (_, served) -> ((HttpServletResponse) served).setHeader("Cache-Control", told));
    return response;
  }
}
