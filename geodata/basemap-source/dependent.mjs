/** ISO codes of territories that belong to a state. */
export const DEPENDENT = new Set(
  (
    'AI AS AW AX BL BM BQ CC CK CW CX FK FO GF GG GI GL GP GS GU HK IM IO JE KY MF MO MP MQ MS NC NF NU PF PM PN PR RE SH SJ ' +
    'SX TC TF TK VG VI WF YT'
  ).split(' '),
);
