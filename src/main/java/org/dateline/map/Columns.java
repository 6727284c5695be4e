package org.dateline.map;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import tools.jackson.core.json.JsonFactory;

/// A binary document of named columns, which `frontend/columns/columns.ts` reads where they lie:
/// the name `DLC1`, the length of the header in four bytes, the header in JSON, filled up with
/// blanks, and the columns, each at a multiple of 8 bytes behind the header.
final class Columns {

  private static final JsonFactory JSON = new JsonFactory();
  private static final byte[] NAME = "DLC1".getBytes(StandardCharsets.US_ASCII);
  private static final int ALIGNED = 8;

  private final Map<String, Column> columns = new LinkedHashMap<>();

  Column.Numbers numbers(String name) {
    return add(name, new Column.Numbers());
  }

  Column.Days days(String name) {
    return add(name, new Column.Days());
  }

  Column.Fractions fractions(String name) {
    return add(name, new Column.Fractions());
  }

  Column.Lines lines(String name) {
    return add(name, new Column.Lines());
  }

  /// A column of texts of which many rows have the same: numbers, and the texts in `NAME.texts`.
  Words words(String name) {
    return new Words(numbers(name), lines(name + ".texts"), new HashMap<>());
  }

  /// @param of the number of each row's text
  /// @param texts each text once
  record Words(Column.Numbers of, Column.Lines texts, Map<String, Integer> numbers) {

    void add(String text) {
      of.add(numbers.computeIfAbsent(text, texts::add));
    }
  }

  /// A column of lists: where each of them begins, and behind the last one the end, in
  /// `NAME.first`.
  Column.Days starts(String name) {
    var starts = days(name + ".first");
    starts.add(0);
    return starts;
  }

  private <C extends Column> C add(String name, C column) {
    columns.put(name, column);
    return column;
  }

  /// @param collection its name, which stands in the header
  void write(String collection, OutputStream out) throws IOException {
    var header = header(collection);
    out.write(NAME);
    out.write(
        ByteBuffer.allocate(Integer.BYTES)
            .order(ByteOrder.LITTLE_ENDIAN)
            .putInt(header.length)
            .array());
    out.write(header);
    for (var column : columns.values()) {
      column.write(out);
      out.write(new byte[(int) (aligned(column.size()) - column.size())]);
    }
  }

  private byte[] header(String collection) {
    var bytes = new ByteArrayOutputStream();
    try (var json = JSON.createGenerator(bytes)) {
      json.writeStartObject();
      json.writeStringProperty("collection", collection);
      json.writeObjectPropertyStart("columns");
      long at = 0;
      for (var entry : columns.entrySet()) {
        var column = entry.getValue();
        json.writeObjectPropertyStart(entry.getKey());
        json.writeStringProperty("type", column.type());
        json.writeNumberProperty("at", at);
        json.writeNumberProperty("length", column.length());
        json.writeEndObject();
        at += aligned(column.size());
      }
      json.writeEndObject();
      json.writeEndObject();
    }
    while (bytes.size() % ALIGNED != 0) {
      bytes.write(' ');
    }
    return bytes.toByteArray();
  }

  private static long aligned(long size) {
    return (size + ALIGNED - 1) / ALIGNED * ALIGNED;
  }
}
