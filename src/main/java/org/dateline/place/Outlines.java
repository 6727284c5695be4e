package org.dateline.place;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.prep.PreparedGeometry;
import org.locationtech.jts.geom.prep.PreparedGeometryFactory;

/// The outlines of regions and countries, unpacked one by one when they are asked for.
/// `geodata/outlines.mjs` describes the file.
final class Outlines {

  private static final int MAGIC = 0x314f4c44; // "DLO1", little-endian
  private static final double UNIT = 1e4;

  private record Entry(Envelope box, int offset, int length) {}

  private final ByteBuffer bytes;
  private final Map<String, Entry> entries = new LinkedHashMap<>();
  private final Map<String, PreparedGeometry> unpacked = new ConcurrentHashMap<>();

  private Outlines(ByteBuffer bytes) {
    this.bytes = bytes;
    int count = bytes.getInt(4);
    ByteBuffer head = bytes.duplicate().order(ByteOrder.LITTLE_ENDIAN).position(8);
    for (int i = 0; i < count; i++) {
      byte[] id = new byte[Byte.toUnsignedInt(head.get())];
      head.get(id);
      double west = head.getInt() / UNIT;
      double south = head.getInt() / UNIT;
      double east = head.getInt() / UNIT;
      double north = head.getInt() / UNIT;
      entries.put(
          new String(id, StandardCharsets.UTF_8),
          new Entry(new Envelope(west, east, south, north), head.getInt(), head.getInt()));
    }
  }

  /// @throws IllegalArgumentException when it is not a file of outlines
  static Outlines read(Path file) {
    try {
      ByteBuffer bytes = ByteBuffer.wrap(Files.readAllBytes(file)).order(ByteOrder.LITTLE_ENDIAN);
      if (bytes.capacity() < 8 || bytes.getInt(0) != MAGIC) {
        throw new IllegalArgumentException(
            file + " is not a file of outlines; make it anew with geodata/build");
      }
      return new Outlines(bytes);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + file + ": " + e.getMessage(), e);
    }
  }

  Set<String> ids() {
    return entries.keySet();
  }

  Envelope box(String id) {
    Entry entry = entries.get(id);
    return entry == null ? new Envelope() : new Envelope(entry.box());
  }

  Optional<Geometry> find(String id) {
    return prepared(id).map(PreparedGeometry::getGeometry);
  }

  /// The outline made ready for many questions about what it holds.
  Optional<PreparedGeometry> prepared(String id) {
    Entry entry = entries.get(id);
    return entry == null
        ? Optional.empty()
        : Optional.of(unpacked.computeIfAbsent(id, key -> unpack(key, entry)));
  }

  private PreparedGeometry unpack(String id, Entry entry) {
    Inflater inflater = new Inflater(true);
    try {
      inflater.setInput(bytes.array(), entry.offset(), entry.length());
      return PreparedGeometryFactory.prepare(new OutlineBody(inflater, UNIT).geometry());
    } catch (DataFormatException e) {
      throw new IllegalArgumentException("the outline of " + id + " is damaged", e);
    } finally {
      inflater.end();
    }
  }
}
