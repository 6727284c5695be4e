package org.dateline.browser;

import org.dateline.Dateline;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;

/// Dateline with the seed article. Tests that leave the archive as it is share one server.
@SpringBootTest(
    classes = Dateline.class,
    webEnvironment = WebEnvironment.RANDOM_PORT,
    properties = "spring.datasource.url=jdbc:h2:mem:page")
abstract class SeedPage extends OpenPage {}
