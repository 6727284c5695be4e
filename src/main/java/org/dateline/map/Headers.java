package org.dateline.map;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/// Tells the browser to load nothing from elsewhere, and which pages may show this one within
/// themselves. Vaadin's client needs `unsafe-eval` to start.
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
    chain.doFilter(request, response);
  }
}
