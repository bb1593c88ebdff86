package org.qabul.compliance;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import org.qabul.domain.InvalidValue;
import org.qabul.domain.Limits;
import org.qabul.domain.Sha256;
import org.qabul.domain.Words;

/**
 * A picture or document that proves something. What it is is read from its first bytes, never from
 * its name.
 */
public record Scan(String fileName, String mediaType, byte[] bytes) {
  public static final int MAX_BYTES = 5 * 1024 * 1024;
  private static final int MAX_NAME = 200;

  private static final Map<String, byte[]> MAGIC =
      Map.of(
          "application/pdf", new byte[] {'%', 'P', 'D', 'F', '-'},
          "image/png", new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'},
          "image/jpeg", new byte[] {(byte) 0xff, (byte) 0xd8, (byte) 0xff});

  private static final Words ACCEPTED =
      new Words(
          "ملف PDF أو PNG أو JPEG لا يزيد على ٥ ميغابايت", "a PDF, PNG or JPEG of at most 5 MB");

  public Scan {
    bytes = bytes.clone();
  }

  /**
   * @throws InvalidValue when it is too large or none of the kinds accepted
   */
  public static Scan read(String fileName, byte[] bytes) {
    Limits.line("file name", fileName, MAX_NAME);
    String kind = kind(bytes).orElseThrow(() -> refused(bytes));
    if (bytes.length > MAX_BYTES) {
      throw refused(bytes);
    }
    return new Scan(fileName, kind, bytes);
  }

  private static Optional<String> kind(byte[] bytes) {
    return MAGIC.entrySet().stream()
        .filter(known -> begins(bytes, known.getValue()))
        .map(Map.Entry::getKey)
        .findFirst();
  }

  private static boolean begins(byte[] bytes, byte[] magic) {
    return bytes.length >= magic.length
        && Arrays.equals(bytes, 0, magic.length, magic, 0, magic.length);
  }

  private static InvalidValue refused(byte[] bytes) {
    return new InvalidValue(
        "scan", ACCEPTED, new Words("%s بايت", "%s bytes of something else").with(bytes.length));
  }

  @Override
  public byte[] bytes() {
    return bytes.clone();
  }

  String sha256() {
    return Sha256.hex(bytes);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Scan scan
        && scan.fileName.equals(fileName)
        && scan.mediaType.equals(mediaType)
        && Arrays.equals(scan.bytes, bytes);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(bytes);
  }

  @Override
  public String toString() {
    return mediaType + " of " + bytes.length + " bytes";
  }
}
