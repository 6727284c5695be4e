package org.dateline.map;

import java.util.List;
import org.dateline.map.ReportItem.Report;

/// What is known of an event beside its article.
///
/// @param claims reports of other articles that were merged into it
/// @param proposals reports of other articles that may tell the same happening
/// @param history what was decided about it, the oldest first
record Dossier(List<Report> claims, List<Report> proposals, List<HistoryList.Entry> history) {

  static final Dossier EMPTY = new Dossier(List.of(), List.of(), List.of());
}
