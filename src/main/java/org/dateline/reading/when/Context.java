package org.dateline.reading.when;

/// What a word beside a time word is a sign of. The words are in `contexts.tsv`.
enum Context {
  BEFORE_ANY_YEAR,
  BEFORE_YEAR,
  NUMBER_SIGN,
  COUNTED,
  NOT_COUNTED,
  BEFORE_MONTH,
  BETWEEN_DAYS,
  BETWEEN_NUMBERS,
  BEFORE_AMOUNT,
  AFTER_AMOUNT,
  BEFORE_STRETCH,
  BEFORE_THE_UNIT,
  BEFORE_LAST_UNIT,
  UNIT_BEFORE,
  RUN,
  STRETCH,
  BEFORE_CLOCK,
  EACH,
  TIMES,
  POINT,
  BEFORE_POINT,
  AFTER_BOUND,
  CLAUSE_START,
  CLAUSE_END
}
