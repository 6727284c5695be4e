package org.dateline.reading.when;

/// The seasons by their TIMEX3 codes, of the northern half of the earth.
enum Season {
  SP(3),
  SU(6),
  FA(9),
  WI(12);

  private final int firstMonth;

  Season(int firstMonth) {
    this.firstMonth = firstMonth;
  }

  int firstMonth() {
    return firstMonth;
  }
}
