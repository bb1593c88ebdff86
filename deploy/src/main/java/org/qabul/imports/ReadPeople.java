package org.qabul.imports;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.qabul.compliance.ImportedPerson;

/**
 * Reads a file line by line; who stands on several lines is one person, by the first of them that
 * names them. A line that cannot be read is a fault; when what cannot be read may be a no, it is
 * kept as a doubt even where faulty lines are left out.
 *
 * @param people sorted by number: whoever holds many of their rows does so in one order
 */
record ReadPeople(List<ImportedPerson> people, List<CellFault> faults) {
  private static final Comparator<ImportedPerson> BY_PHONE =
      Comparator.comparing(ImportedPerson::phone);

  static ReadPeople of(Sheet sheet, Columns columns, ImportSetting setting) {
    var reader = new ReadRow(columns, setting);
    Map<String, ImportedPerson> people = new LinkedHashMap<>();
    var faults = new ArrayList<CellFault>();
    for (Sheet.Row row : sheet.rows()) {
      try {
        var person = reader.read(row);
        people.merge(person.phone(), person, ReadPeople::joined);
      } catch (CellRefused refused) {
        faults.add(fault(sheet, columns, row, refused));
        reader.forbidding(row).ifPresent(one -> people.merge(one.phone(), one, ReadPeople::joined));
      }
    }
    return new ReadPeople(people.values().stream().sorted(BY_PHONE).toList(), faults);
  }

  private static ImportedPerson joined(ImportedPerson one, ImportedPerson again) {
    var said = new ArrayList<>(one.said());
    said.addAll(again.said());
    var named = one.nameless() ? again : one;
    return new ImportedPerson(
        named.phone(), named.name(), named.company(), named.language(), named.source(), said);
  }

  private static CellFault fault(Sheet sheet, Columns columns, Sheet.Row row, CellRefused refused) {
    return FaultyCell.of(sheet, columns, row, refused.field(), refused.accepted());
  }
}
