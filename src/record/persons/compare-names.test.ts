import { describe, expect, it } from "vitest";
import { compareNames } from "./compare-names.ts";
import { nameForm } from "./name-form.ts";

const judge = (a: string, b: string) => compareNames(nameForm(a), nameForm(b));
const score = (a: string, b: string) => judge(a, b)?.score ?? 0;

describe("compareNames", () => {
  it.each([
    ["Ilyena Dorvath", "Ilyéna Dorvath"],
    ["Antony Vossel", "Anthony Vossel"],
    ["Sen. Jan Roe", "Jan Roe"],
    ["Mr. Henrik Vossel", "Henrik Vossel"],
    ["VOSSEL, Mira", "Mira Vossel"],
    ["Vossel, Mira J.", "Mira Vossel"],
    ["Kestrov Andrei", "Andrei Kestrov"],
    ["Bill Harwick", "William Harwick"],
    ["M. Vossel", "Mira Vossel"],
    ["JP Harwick", "Jean-Pierre Harwick"],
    ["Mira Ostrowska", "Mira Anna Ostrowska"],
    ["Enrique Vela Brand", "Enrique Vela"],
    ["Sergey Kestrov", "Serhiy Kestrov"],
    ["Mohamed al-Qasimi", "Muhammad Al Kasimi"],
    ["Abd al-Karim Dawlat", "Abdulkarim Dawlat"],
    ["Osman bin Tarek", "Usman ibn Tarek"],
    ["Jürgen Möller", "Juergen Moeller"],
    ["Łucja Wójcik", "Lucja Wojcik"],
    ["Mira McCallan", "Mira Mc Callan"],
    ["HenrikVossel", "Henrik Vossel"],
    ["Han Do-yeon", "Han Doyeon"],
    ['William "Buck" Harwick', "Buck Harwick"],
    ["Dr. Mira Vossel, Ph.D.", "Mira Vossel"],
    ["Henrik Vossell", "Henrik Vossel"],
    ["Henrik van Dorvath", "Henrik Vandorvath"],
    ["Harbourmaster Jane Vossel", "Jane Ann Vossel"],
    ["J. Peter Roe", "Peter Roe"],
    ["Mohammed Hosni Dawlat", "Hosni Dawlat"],
    ["Kim Do Yun", "Kim Do-yun"],
    ["Tsai Mei-fen", "Cai Meifen"],
    ["Andrej Tschernow", "Andrei Chernov"],
    ["Nikolaj Schtscherbin", "Nikolai Shcherbin"],
    ["Henrik Vosesl", "Henrik Vossel"],
    ["Jan Roe MP", "Jan Roe"],
    ["Vossel, Mira J., MBE", "Mira J. Vossel"],
    ["Ahmad Tarek Saleh", "Ahmed Tariq Salih"],
  ])("takes %s and %s for one", (a, b) => expect(score(a, b), judge(a, b)?.reason).toBeGreaterThan(0.5));

  it.each([
    ["Тарас Вербицький", "Taras Verbytskyi"],
    ["Дмитро Кестренко", "Dmytro Kestrenko"],
    ["Сергей Кестров", "Sergei Kestrov"],
    ["Георгий Щукин", "Georgy Shchukin"],
    ["Νίκος Παπαδάκης", "Nikos Papadakis"],
    ["هشام قاسم", "Hisham Qasim"],
    ["דניאל ברקן", "Daniel Barkan"],
    ["ნინო ბერიძე", "Nino Beridze"],
    ["Արամ Պետրոսյան", "Aram Petrosyan"],
    ["李明华", "Li Minghua"],
    ["김도윤", "Kim Do-yun"],
    ["マルタ・ベルク", "Marta Berg"],
  ])("reads %s as %s", (a, b) => {
    expect(score(a, b), judge(a, b)?.reason).toBeGreaterThan(0.5);
    expect(judge(a, b)!.reason).toBe(`transliteration of ${a}`);
  });

  it.each([
    ["Boris Harwick", "Ron Harwick"],
    ["Maria Roe", "Mario Roe"],
    ["Jan Roe", "Jon Roe"],
    ["Frank Roe", "Fred Roe"],
    ["Mira Vossel", "Mira Harwick"],
    ["M. Vossel", "Henrik Vossel"],
    ["Jan A. Roe", "Jan B. Roe"],
    ["George H. W. Harwick", "George W. Harwick"],
    ["Sergey Ivanovich Kestrov", "Sergey Petrovich Kestrov"],
    ["Jan Roe Jr.", "Jan Roe Sr."],
    ["Jan Roe Jr.", "Jan Roe III"],
    ["Jan Roe", "Jan Roe Jr."],
    ["M. V.", "Mira Vossel"],
    ["Jan Lind", "Jan Lindemann"],
    ["Bashir al-Qasimi", "Tarek al-Qasimi"],
    ["Hassan Dawlat", "Hussein Dawlat"],
    ["Han Do-yeon", "Han Do-il"],
    ["Тарас Вербицький", "Olena Verbytska"],
    ["Jenny Beth Roe", "Liz Roe"],
    ["J. Peter Roe", "Jan Roe"],
    ["Tarek Dawlat", "Omar Tarek Dawlat"],
    ["Jan Peters", "Jan Peterson"],
    ["Jan Martin", "Jan Martinez"],
    ["Ramesh Dawlat", "Naresh Dawlat"],
    ["Rajesh Dawlat", "Rakesh Dawlat"],
    ["Li Peng", "Li Ping"],
    ["Wolf Brand", "Zacharias B. Wolf"],
    ["Mira Vossel Bridge Committee", "Henrik Vossel"],
    ["Hans Friedrich", "Friedrich Hans"],
    ["Terry M.", "Derry McCallan"],
    ["김도윤", "Kim Do-il"],
  ])("keeps %s and %s apart", (a, b) => expect(score(a, b), judge(a, b)?.reason).toBeLessThan(0.5));

  it("says why", () => {
    expect(judge("A. Vossel", "Antony Vossel")!.reason).toBe("initial A. for Antony");
    expect(judge("Mira Vosel", "Mira Wossel")!.reason).toBe("spelling Vosel, Wossel");
    expect(judge("Vossel", "Mira Vossel")!.reason).toBe("surname alone");
    expect(judge("Mira Ann Vossel", "Mira Vossel")!.reason).toBe("without Ann");
    expect(judge("Bill Harwick", "William Harwick")!.reason).toBe("short form Bill, William");
    expect(judge("Kestrov Andrei", "Andrei Kestrov")!.reason).toBe("names in another order");
    expect(judge("Mira Vossel", "Dr. Mira Vossel")!.reason).toBe("same name");
  });

  it("trusts a surname alone less than a full name", () => {
    expect(score("Vossel", "Mira Vossel")).toBeLessThan(score("Mira Vossel", "Mira A. Vossel"));
    expect(score("Vossel", "Mira Vossel")).toBeGreaterThan(0.5);
  });
});
