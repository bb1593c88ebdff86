package org.qabul.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PhoneNumberTest {
  @ParameterizedTest
  @CsvSource({
    "0501234567, +966501234567",
    "501234567, +966501234567",
    "+966501234567, +966501234567",
    "00966501234567, +966501234567",
    "966501234567, +966501234567",
    "'  050 123 4567 ', +966501234567",
    "050-123-4567, +966501234567",
    "٠٥٠١٢٣٤٥٦٧, +966501234567",
    "+1 202 555 0123, +12025550123",
    "+44 20 7946 0958, +442079460958",
    "0112345678, +966112345678"
  })
  void readsWhatPeopleType(String typed, String e164) {
    assertThat(PhoneNumber.typed(typed).map(PhoneNumber::e164)).contains(e164);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", " ", "abc", "12", "+", "نورة", "050", "4651234", "+99999999999999999999"})
  void readsNothingElse(String typed) {
    assertThat(PhoneNumber.typed(typed)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "966501234567, +966501234567",
    "+966501234567, +966501234567",
    "15550100042, +15550100042",
    "5511987654321, +5511987654321"
  })
  void keepsAWaIdAsItIs(String waId, String e164) {
    assertThat(PhoneNumber.ofWaId(waId).e164()).isEqualTo(e164);
  }
}
