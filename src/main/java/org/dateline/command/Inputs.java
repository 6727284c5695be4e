package org.dateline.command;

import java.io.InputStream;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import org.dateline.article.Document;
import org.dateline.article.Documents;

/// The documents of several files, one file after the other; `-` is standard input.
final class Inputs implements Iterator<Document> {

  private final Iterator<String> names;
  private final InputStream standardInput;
  private Iterator<Document> current = Collections.emptyIterator();

  Inputs(List<String> names, InputStream standardInput) {
    this.names = names.iterator();
    this.standardInput = standardInput;
  }

  @Override
  public boolean hasNext() {
    while (!current.hasNext() && names.hasNext()) {
      current = open(names.next());
    }
    return current.hasNext();
  }

  @Override
  public Document next() {
    if (!hasNext()) {
      throw new NoSuchElementException("there are no more documents");
    }
    return current.next();
  }

  private Iterator<Document> open(String name) {
    return name.equals("-") ? Documents.in("-", standardInput) : Documents.in(Path.of(name));
  }
}
