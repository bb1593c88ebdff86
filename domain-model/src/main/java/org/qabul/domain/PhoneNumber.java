package org.qabul.domain;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import com.google.i18n.phonenumbers.PhoneNumberUtil.ValidationResult;
import com.google.i18n.phonenumbers.Phonenumber;
import java.util.Optional;

/**
 * A phone number as {@code +} and digits (E.164). Meta may prepend the business's own country code
 * to a number without {@code +}, so only this form is ever sent.
 */
public record PhoneNumber(String e164) {
  private static final PhoneNumberUtil NUMBERS = PhoneNumberUtil.getInstance();
  private static final String HOME = "SA";

  /** Reads what a person typed; a number without a country is read as Saudi. */
  public static Optional<PhoneNumber> typed(String text) {
    return read(text.strip(), HOME).filter(PhoneNumber::whole).map(PhoneNumber::of);
  }

  /** Not only long enough to be dialled within its town. */
  private static boolean whole(Phonenumber.PhoneNumber number) {
    return NUMBERS.isPossibleNumberWithReason(number) == ValidationResult.IS_POSSIBLE;
  }

  /** Reads a {@code wa_id}: digits that begin with a country code. Kept as it is when unknown. */
  public static PhoneNumber ofWaId(String waId) {
    String digits = waId.replaceAll("[^0-9]", "");
    return new PhoneNumber("+" + digits);
  }

  private static Optional<Phonenumber.PhoneNumber> read(String text, String region) {
    try {
      return Optional.of(NUMBERS.parse(text, region));
    } catch (NumberParseException notANumber) {
      return Optional.empty();
    }
  }

  private static PhoneNumber of(Phonenumber.PhoneNumber number) {
    return new PhoneNumber(NUMBERS.format(number, PhoneNumberFormat.E164));
  }
}
