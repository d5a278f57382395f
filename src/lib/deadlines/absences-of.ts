/** School days missed, as a person typed them; nothing typed means none. Null where it is no whole number up to 200. */
export function absencesOf(typed: string): number | null {
  const said = typed.trim();
  if (!/^\d{0,3}$/.test(said)) return null;
  const n = Number(said);
  return n <= 200 ? n : null;
}
