/** Rows of a responses sheet as it is made, zero-based; the table may be moved afterwards. */
export const responseLayout = {
  title: 0,
  howTo: 1,
  /** Left blank: the round's state is written here once it is archived. */
  state: 2,
  dimension: 3,
  scale: 4,
  /** Always the row above the header. */
  text: 5,
  header: 6,
} as const;
