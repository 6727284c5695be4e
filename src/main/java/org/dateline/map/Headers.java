package org.dateline.map;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import java.util.regex.Pattern;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/// Tells the browser to load nothing from elsewhere, which pages may show this one within
/// themselves, and how long it may keep the files of the page. Vaadin's client needs `unsafe-eval`
/// to start.
@Component
class Headers extends OncePerRequestFilter {

  private static final String POLICY =
      String.join(
          "; ",
          "default-src 'self'",
          "script-src 'self' 'unsafe-inline' 'unsafe-eval'",
          "style-src 'self' 'unsafe-inline'",
          "img-src 'self' data: blob:",
          "font-src 'self' data:",
          "worker-src 'self' blob:",
          "connect-src 'self'",
          "object-src 'none'",
          "base-uri 'self'",
          "form-action 'self'",
          "frame-ancestors ");

  /// Files of the page whose names change with what is in them.
  private static final Pattern HASHED = Pattern.compile("/VAADIN/build/.+-[\\w-]{8}\\.\\w+$");

  private final String policy;

  /// @param embedIn the pages that may embed this one, as `frame-ancestors` of a Content Security
  ///   Policy lists them
  Headers(@Value("${dateline.embed-in}") String embedIn) {
    if (embedIn.isBlank() || !embedIn.matches("[\\w'*:/. \\[\\]-]+")) {
      throw new IllegalArgumentException(
          "dateline.embed-in is \"%s\"; it lists origins, such as: 'self' https://www.example.org"
              .formatted(embedIn));
    }
    policy = POLICY + embedIn;
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    response.setHeader("Content-Security-Policy", policy);
    response.setHeader("X-Content-Type-Options", "nosniff");
    response.setHeader("Referrer-Policy", "no-referrer");
    response.setHeader("Permissions-Policy", "geolocation=(), camera=(), microphone=()");
    chain.doFilter(
        request, HASHED.matcher(request.getRequestURI()).find() ? new Kept(response) : response);
  }

  /// Lets the browser keep what it is told to keep for an hour as long as it likes.
  private static final class Kept extends HttpServletResponseWrapper {

    private static final String FOREVER = "max-age=31536000, public, immutable";

    Kept(HttpServletResponse response) {
      super(response);
    }

    @Override
    public void setHeader(String name, String value) {
      boolean kept =
          name.equalsIgnoreCase(HttpHeaders.CACHE_CONTROL) && value.startsWith("max-age");
      super.setHeader(name, kept ? FOREVER : value);
    }
  }
}
