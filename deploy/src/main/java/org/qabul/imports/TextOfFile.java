package org.qabul.imports;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.stream.IntStream;

/**
 * Reads the bytes of a file as the text they are: what its first bytes say, else UTF-8, else what
 * Excel writes on an Arabic Windows.
 */
record TextOfFile(Charset charset, String text) {
  private static final Charset ARABIC_WINDOWS = Charset.forName("windows-1256");
  private static final char MARK = '\ufeff';
  private static final int LOOKED_AT = 1000;

  static TextOfFile read(byte[] bytes) {
    var charset = charset(bytes);
    String text = new String(bytes, charset);
    return new TextOfFile(
        charset, !text.isEmpty() && text.charAt(0) == MARK ? text.substring(1) : text);
  }

  private static Charset charset(byte[] bytes) {
    if (begins(bytes, 0xff, 0xfe) || zeros(bytes, 1)) {
      return StandardCharsets.UTF_16LE;
    }
    if (begins(bytes, 0xfe, 0xff) || zeros(bytes, 0)) {
      return StandardCharsets.UTF_16BE;
    }
    return isUtf8(bytes) ? StandardCharsets.UTF_8 : ARABIC_WINDOWS;
  }

  private static boolean begins(byte[] bytes, int first, int second) {
    return bytes.length > 1 && bytes[0] == (byte) first && bytes[1] == (byte) second;
  }

  /** Separators and line ends are ASCII: in UTF-16 half of their bytes are zero. */
  private static boolean zeros(byte[] bytes, int at) {
    return IntStream.range(0, Math.min(bytes.length, LOOKED_AT))
        .anyMatch(index -> bytes[index] == 0 && index % 2 == at);
  }

  private static boolean isUtf8(byte[] bytes) {
    try {
      StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
      return true;
    } catch (CharacterCodingException other) {
      return false;
    }
  }
}
