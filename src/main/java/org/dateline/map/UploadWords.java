package org.dateline.map;

import com.vaadin.flow.component.upload.UploadI18N;
import java.util.List;

/// What the upload field says.
final class UploadWords {

  private UploadWords() {}

  static UploadI18N english() {
    return new UploadI18N()
        .setDropFiles(
            new UploadI18N.DropFiles().setOne("or drop a text or HTML file here, up to 1 MB"))
        .setAddFiles(new UploadI18N.AddFiles().setOne("Upload a file"))
        .setError(
            new UploadI18N.Error()
                .setTooManyFiles("Only one file at a time can be read.")
                .setFileIsTooBig(
                    "This file is larger than 1 MB. Add one article at a time, as text or HTML.")
                .setIncorrectFileType(
                    "This is no text or HTML file. Save the article as text, or paste it above."))
        .setUnits(new UploadI18N.Units().setSize(List.of("B", "kB", "MB")));
  }
}
