package org.dateline.map;

import com.vaadin.flow.component.upload.UploadI18N;
import java.util.List;

/// What the upload field says.
final class UploadWords {

  private UploadWords() {}

  static UploadI18N i18n() {
    return new UploadI18N()
        .setDropFiles(new UploadI18N.DropFiles().setOne(Words.of("add.upload.drop")))
        .setAddFiles(new UploadI18N.AddFiles().setOne(Words.of("add.upload")))
        .setError(
            new UploadI18N.Error()
                .setTooManyFiles(Words.of("add.upload.one"))
                .setFileIsTooBig(Words.of("add.upload.large"))
                .setIncorrectFileType(Words.of("add.upload.strange")))
        .setUnits(new UploadI18N.Units().setSize(List.of("B", "kB", "MB")));
  }
}
