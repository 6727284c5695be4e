package org.dateline.browser;

import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.List;

/// Asks axe-core what bars people from a page.
final class Axe {

  private static final Path SCRIPT = Path.of("node_modules/axe-core/axe.min.js");

  private Axe() {}

  /// Everything that axe-core finds wrong, whatever its weight: the rule and the elements.
  static List<String> violations(Page page) {
    page.addScriptTag(new Page.AddScriptTagOptions().setPath(SCRIPT));
    var found =
        (List<?>)
            page.evaluate(
                """
                async () => (await axe.run({resultTypes: ['violations']})).violations
                  .map(v => v.id + ' (' + v.impact + '): ' + v.nodes.map(n => n.target.flat().join(' ')).join(', '))
                """);
    return found.stream().map(Object::toString).toList();
  }
}
