/** What the words of a question can be, for the help of those that take them. */
export const QUERY_HELP = `
Words:
  water weapon           both words, in any order; capitals and accents don't matter
  '"as a weapon"'        a phrase (the outer quotation marks are for the shell)
  negotiat*              words that begin so
  speaker:Vossel         who says it, by any of their names; speaker:"Henrik Vossel"
  outlet:Courier         who reports it
  since:2024-03          not reported before: a year, a month or a day
  until:2024-03-12       not reported after`;
