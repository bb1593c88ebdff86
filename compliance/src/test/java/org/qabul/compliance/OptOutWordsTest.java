package org.qabul.compliance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.qabul.compliance.OptOutReader.Reading;

class OptOutWordsTest {
  private final OptOutReader reader = new OptOutReader(List.of());

  @ParameterizedTest
  @ValueSource(
      strings = {
        "إيقاف",
        "ايقاف",
        "أوقف",
        "اوقف",
        "أوقفوا",
        "وقف",
        "وقفوا",
        "توقف",
        "توقفوا",
        "إيقاف الرسائل",
        "ايقاف الرسايل",
        "أوقف الرسائل",
        "اوقفوا الرسائل",
        "وقف الرسايل",
        "وقفوا الرسايل",
        "إلغاء الاشتراك",
        "الغاء الاشتراك",
        "الغي الاشتراك",
        "ألغ الاشتراك",
        "إلغاء اشتراكي",
        "إلغاء الرسائل",
        "لا ترسل",
        "لا ترسلوا",
        "لا ترسل لي",
        "لا ترسلوا لي",
        "لا تراسلني",
        "لا تراسلوني",
        "لا ترسل رسائل",
        "لا أريد رسائل",
        "لا اريد رسائلكم",
        "ما أبي رسائل",
        "ما ابي رسايل",
        "ما أبغى رسائل",
        "ما ابغى رسايل",
        "ما ابي رسائلكم",
        "لا عاد ترسل",
        "لا عاد ترسلون",
        "لا تزعجني",
        "لا تزعجوني",
        "احذفوا رقمي",
        "احذف رقمي",
        "شيلوا رقمي",
        "إيقاف لو سمحت",
        "لو سمحت إيقاف",
        "إيقاف من فضلك",
        "من فضلك إيقاف"
      })
  void hearsArabicRefusals(String words) {
    assertThat(reader.read(words)).isEqualTo(Reading.CERTAIN);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "stop",
        "Stop",
        "STOP",
        "stop please",
        "please stop",
        "Stop all",
        "stop messages",
        "stop messaging me",
        "unsubscribe",
        "Unsubscribe me",
        "opt out",
        "opt-out",
        "OPTOUT",
        "remove me",
        "do not message me",
        "don't message me",
        "Don’t message me",
        "no more messages"
      })
  void hearsEnglishRefusals(String words) {
    assertThat(reader.read(words)).isEqualTo(Reading.CERTAIN);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "إِيقَاف",
        "إيـقـاف",
        "إيقاااااف",
        "إيقافففف",
        "  إيقاف  ",
        "إيقاف.",
        "«إيقاف»",
        "إيقاف!!!",
        "إيقاف؟",
        "إيقاف،",
        "\"إيقاف\"",
        "إيقاف 🙏",
        "🛑 إيقاف",
        "إيقاف\n",
        "\u200fإيقاف\u200f",
        "إيقاف  الرسائل",
        "إيقاف\nالرسائل",
        "أَوْقِفُوا الرَّسائل",
        "لا تـرسـل لي",
        "لاااا ترسل",
        "ﺇﻳﻘﺎﻑ",
        "stop.",
        "STOP!!!",
        "stooooop",
        "  stop ",
        "ｓｔｏｐ",
        "*stop*",
        "_STOP_",
        "stop 😡",
        "Stop\n",
        "“stop”",
        "(stop)",
        "UNSUBSCRIBE.",
        "opt—out",
        "ٱيقاف"
      })
  void hearsThroughWhatPeopleDoToWords(String words) {
    assertThat(reader.read(words)).isEqualTo(Reading.CERTAIN);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "إلغاء الموعد",
        "متى إيقاف العرض؟",
        "كيف إيقاف الخدمة مؤقتاً",
        "أوقفت سيارتي عند الباب",
        "توقف المصعد عندنا",
        "هل توقفتم عن العمل؟",
        "وقف خيري",
        "أين موقف السيارات",
        "إيقاف التنبيهات في التطبيق كيف",
        "لا ترسل الفاتورة قبل يوم 15",
        "لا ترسلوا الطلب اليوم",
        "لا تراسلني على الإيميل، راسلني هنا",
        "الغي الموعد",
        "إلغاء",
        "ألغوا الطلب رقم ١٢٣",
        "ما أبي هذا المقاس",
        "ما أبغى أحمر أبغى أزرق",
        "احذفوا المنتج من السلة",
        "شيلوا الصورة",
        "رقمي الجديد ٠٥٠١٢٣٤٥٦٧",
        "نعم",
        "لا",
        "لا شكراً",
        "تمام",
        "موافق",
        "١",
        "٢٤",
        "متى تفتحون؟",
        "السلام عليكم",
        "الرسائل",
        "أريد رسائلكم",
        "أرسل لي العرض",
        "لا عاد ترسلون مندوبكم متأخر",
        "الاشتراك",
        "كم سعر الاشتراك",
        "لم تتوقف الرسائل عن الوصول",
        "stop by the store",
        "I will stop by at 5",
        "don't stop",
        "non-stop delivery?",
        "bus stop",
        "can you stop the order 123?",
        "stopped working",
        "please stop the delivery until Sunday",
        "how do I unsubscribe from the app?",
        "remove me from table 4",
        "opt out of insurance only",
        "no",
        "No thanks",
        "cancel",
        "cancel my appointment",
        "remove the last item",
        "do not message my office, message me",
        "more messages please",
        "messages",
        "",
        "   ",
        "؟",
        "🛑",
        "توقفوا عن الضحك هههه",
        "إيقاف الإيقاف"
      })
  void leavesSentencesAloneThatOnlyHoldTheWord(String words) {
    assertThat(reader.read(words)).isNotEqualTo(Reading.CERTAIN);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "الرجاء إيقاف الرسائل", "أرجو إيقاف الرسائل", "أوقف الإرسال", "أوقفوا الإرسال",
        "لا ترسلون لي", "لا ترسلون", "لا أرغب في رسائلكم", "stop sending me messages",
        "stop sending messages", "stop texting me", "do not contact me", "don't contact me"
      })
  void hearsPlainVariantsThatNobodyCouldMistake(String words) {
    assertThat(reader.read(words)).isEqualTo(Reading.CERTAIN);
  }

  @ParameterizedTest
  @ValueSource(strings = {"ایقاف", "لا ترسل لی"})
  void hearsLettersOfPersianAndUrduKeyboards(String words) {
    assertThat(reader.read(words)).isEqualTo(Reading.CERTAIN);
  }
}
