import { expect, it } from "vitest";
import { findLanguage } from "./language.ts";

const EN =
  "The council of the town voted on Monday to close the old bridge for a month, and the ferry will run until midnight.";

it("is the one given", () => {
  expect(findLanguage(EN, " en-GB ")).toBe("en-GB");
});

it.each([
  ["en", EN],
  [
    "de",
    "Der Rat der Stadt hat am Montag beschlossen, die alte Brücke für einen Monat zu schließen, und die Fähre fährt nicht mit.",
  ],
  [
    "fr",
    "Le conseil de la ville a décidé lundi que le vieux pont sur la rivière est fermé pour un mois, et les bacs sont dans le port.",
  ],
  [
    "es",
    "El consejo de la ciudad decidió que el puente viejo se cierra por un mes, y los barcos con su gente salen del puerto para el norte.",
  ],
  [
    "uk",
    "Міська рада вирішила закрити старий міст на місяць, а пором ходитиме до півночі щодня, окрім неділі, як і раніше.",
  ],
  [
    "ru",
    "Городской совет решил закрыть старый мост на месяц, а паром будет ходить до полуночи каждый день, кроме воскресенья, как и прежде был.",
  ],
])("is %s", (language, text) => expect(findLanguage(text, undefined)).toBe(language));

it("stays open for a few words, and for a language that it doesn't know", () => {
  expect(findLanguage("The bridge closed.", undefined)).toBeNull();
  expect(
    findLanguage(
      "Kaupungin valtuusto päätti maanantaina sulkea vanhan sillan kuukaudeksi ja lautta kulkee keskiyöhön saakka joka päivä paitsi sunnuntaina",
      undefined,
    ),
  ).toBeNull();
  expect(findLanguage("", undefined)).toBeNull();
});
