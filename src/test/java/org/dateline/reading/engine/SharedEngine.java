package org.dateline.reading.engine;

/// One engine for all tests: its models are large.
public final class SharedEngine {

  public static final CoreNlp ENGINE = new CoreNlp();

  private SharedEngine() {}
}
