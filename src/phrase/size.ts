/** @example sizeInWords(65_536) // "64 kB"; sizeInWords(33_554_432) // "32 MB" */
export function sizeInWords(bytes: number): string {
  const kilo = bytes / 2 ** 10;
  return kilo < 1_000 ? `${Math.round(kilo)} kB` : `${Math.round(kilo / 2 ** 10)} MB`;
}
