package org.qabul.admin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.primefaces.model.file.UploadedFile;
import org.qabul.domain.InvalidValue;
import org.qabul.imports.BringFile;
import org.qabul.imports.ContactImport;

/** Files of people: those that were brought, and a place to bring one. */
@Named
@RequestScoped
public class ImportsPage {
  private final ReadImports imports;
  private final BringFile bringFile;
  private final CurrentOperator me;
  private final Answer answer;
  private final Address address;
  private @Nullable UploadedFile file;
  private @Nullable List<ContactImport> newest;

  @Inject
  ImportsPage(
      ReadImports imports,
      BringFile bringFile,
      CurrentOperator me,
      Answer answer,
      Address address) {
    this.imports = imports;
    this.bringFile = bringFile;
    this.me = me;
    this.answer = answer;
    this.address = address;
  }

  public List<ContactImport> newest() {
    if (newest == null) {
      newest = imports.newest();
    }
    return newest;
  }

  public String who(String operatorId) {
    return imports.who(operatorId);
  }

  public void bring() {
    if (!me.admin()) {
      answer.refuse("import.admin.only");
    } else if (file == null || file.getFileName() == null || file.getFileName().isBlank()) {
      answer.refuse("import.file.needed");
    } else {
      bring(file);
    }
  }

  private void bring(UploadedFile chosen) {
    try {
      String id = bringFile.bring(chosen.getFileName(), chosen.getContent(), me.actor());
      address.to("/admin/import", "id", id);
    } catch (InvalidValue wrong) {
      answer.refuse(wrong);
    }
  }

  public @Nullable UploadedFile getFile() {
    return file;
  }

  public void setFile(@Nullable UploadedFile file) {
    this.file = file;
  }
}
