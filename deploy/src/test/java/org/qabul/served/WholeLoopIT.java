package org.qabul.served;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URL;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;

/**
 * The whole story over HTTP only, as a feeder, an operator's phone and a contact's phone live it.
 */
@Served
class WholeLoopIT {
  private static final String CONTACT = "966500000102";
  private static final String NEW_TEXT = "حياك الله أستاذ فهد، نتصل بك اليوم بإذن الله.";

  @ArquillianResource
  @SuppressWarnings("NullAway.Init")
  private URL desk;

  @Deployment(testable = false)
  static WebArchive desk() {
    return Served.Desk.war();
  }

  @Test
  void anOpportunityBecomesAReadMessageAndAnOptOutStopsTheNext() throws Exception {
    var outside = new Outside(desk.toURI());
    var operator = outside.operatorPhone();

    String opportunity = outside.offer("+" + CONTACT, "عرض سعر");
    var offer = operator.cardWith("opp:" + opportunity + ":draft");
    operator.tap(offer, "opp:" + opportunity + ":draft");

    var first = operator.cardAbout("عرض سعر", "approve");
    operator.tap(first, first.button("edit"));
    operator.says("أرسل النص الجديد");
    operator.type(NEW_TEXT);
    var second = operator.cardAbout(NEW_TEXT, "approve");
    assertThat(second.button("approve")).isNotEqualTo(first.button("approve"));

    operator.tap(first, first.button("approve"));
    operator.says("هذه البطاقة قديمة");
    operator.tap(second, second.button("approve"));

    var message = outside.messageOf(opportunity, "read");
    assertThat(message.getString("text")).isEqualTo(NEW_TEXT);
    assertThat(message.getBoolean("live")).isFalse();
    assertThat(outside.statusesOf(message)).containsExactly("sent", "delivered", "read");
    assertThat(outside.opportunity(opportunity).getString("status")).isEqualTo("accepted");

    outside.phone(CONTACT).type("إيقاف");
    outside.awaitOptOut("+" + CONTACT);
    String next = outside.offer("+" + CONTACT, "عرض ثان");
    operator.tap(operator.cardWith("opp:" + next + ":draft"), "opp:" + next + ":draft");
    var refused = operator.cardAbout("عرض ثان", "approve");
    operator.tap(refused, refused.button("approve"));
    operator.says("طلب الشخص إيقاف الرسائل");
    assertThat(outside.messagesOf(next)).isEmpty();
  }
}
