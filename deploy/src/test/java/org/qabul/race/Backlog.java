package org.qabul.race;

import java.util.Map;
import java.util.stream.IntStream;
import org.qabul.compliance.GateSettings;
import org.qabul.domain.Language;
import org.qabul.domain.Purpose;
import org.qabul.domain.SealPart;
import org.qabul.domain.SealedParts;
import org.qabul.story.DeskWiring;
import org.qabul.story.MetaSays;
import org.qabul.story.Story;

/**
 * Letters to one person that wait to leave. All but the first are copies, each approved and sealed
 * for itself, because thousands of deeds would take minutes. A copy that is not exactly what the
 * deeds make does not pass the gate: the races ask that half of them leave.
 */
public final class Backlog {
  private final Story desk;
  private final String phone;
  private final String contact;
  private final String consent;
  private final Copies copies;
  private int size = 1;

  /** With one letter. The person consented and has just written: answers know no weekly cap. */
  public Backlog(Story desk, String phone, String approver) {
    this.desk = desk;
    this.phone = phone;
    this.contact = desk.people().contact(phone);
    this.consent =
        desk.people().consents(contact, Purpose.SERVICE_REPLY, "form " + phone, null).id();
    desk.comes(MetaSays.text("wamid.IN" + phone, phone, "متى تفتحون؟", desk.clock().instant()));
    var original = new Original(desk, approver).to(contact);
    this.copies = new Copies(desk.rows().database(), original, this::seal);
  }

  private String seal(String payload) {
    var parts =
        Map.of(
            SealPart.CONTACT,
            contact,
            SealPart.PHONE,
            phone,
            SealPart.BUSINESS_NUMBER,
            DeskWiring.BUSINESS_NUMBER,
            SealPart.LANGUAGE,
            Language.AR.code(),
            SealPart.PURPOSE,
            Purpose.SERVICE_REPLY.name(),
            SealPart.PAYLOAD,
            payload,
            SealPart.CONSENT,
            consent,
            SealPart.POLICY,
            desk.the(GateSettings.class).version());
    return new SealedParts(parts).seal().hex();
  }

  public void growsBy(int many) {
    copies.make(IntStream.range(size, size + many).mapToObj(number -> "-" + number).toList());
    size += many;
  }

  String contact() {
    return contact;
  }

  String phone() {
    return phone;
  }

  int size() {
    return size;
  }
}
