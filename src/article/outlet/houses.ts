/** Wire agencies and syndicates: their names stand on other houses' pages, so they prove nothing about whose page it is. */
const WIRES =
  /^(?:the )?(?:associated press|ap|reuters|thomson reuters|afp|agence france-presse|upi|united press international|bloomberg(?: news)?|press association|pa(?: media)?|dpa|tass|interfax(?:-ukraine)?|xinhua|kyodo(?: news)?|yonhap|efe|ansa|.*\b(?:syndicate|content agency|features|newswires?|wire services?)|creators(?:\.com)?|getty(?: images)?)$/i;

/** Houses known by name, from general knowledge: told from persons and bodies by nothing in their form. */
const KNOWN =
  "CNN|NPR|PBS|BBC|BBC News|MSNBC|CNBC|Fox|Fox News|ABC News|CBS News|NBC News|Sky News|ITV News|Al Jazeera|Axios|Politico|The Hill|The Guardian|The Observer|The Independent|The Telegraph|The Daily Telegraph|The Times|The Sunday Times|The Washington Post|The Washington Times|The New York Times|The Wall Street Journal|The Financial Times|The Los Angeles Times|The Boston Globe|The Chicago Tribune|The New York Post|USA TODAY|The Atlantic|The New Yorker|The Economist|The Nation|The New Republic|The Daily Beast|The Daily Caller|The Daily Caller News Foundation|The Daily Mail|DailyMail.com|The Christian Science Monitor|The Monitor|The Post|The Washington Examiner|The Washington Free Beacon|The Intercept|The Federalist|The Dispatch|The Bulwark|Vox|Slate|Salon|Vice|Vice News|Quartz|BuzzFeed|BuzzFeed News|HuffPost|The Huffington Post|Breitbart|Breitbart News|Newsmax|TheBlaze|Townhall|National Review|Reason|Mother Jones|ProPublica|MarketWatch|Business Insider|Insider|Forbes|Fortune|Time|Newsweek|Mediaite|Yahoo News|FiveThirtyEight|Deutsche Welle|DW|Der Spiegel|Le Monde|El País|Euronews|RFE/RL|Radio Free Europe|Voice of America|VOA|Ukrayinska Pravda|Ukrainska Pravda|European Pravda|The Kyiv Independent|The Kyiv Post|LB.ua|Censor.NET|Hromadske|Suspilne|NV|Meduza|The Moscow Times|Kommersant|Haaretz|The Jerusalem Post|The Times of Israel|CBN News|Roll Call|Defense One|Bellingcat|The Epoch Times|The Globe and Mail|CBC|CBC News|CTV News|The Irish Times|RTÉ|ABC|The Sydney Morning Herald|The Age|The Japan Times|The Straits Times|The Hindu|Dawn";

const known = new Set(KNOWN.split("|").map(folded));

/** A name that says itself what it names: "Ede Morning News", "harbour.example.com". */
const FORM =
  /(?:\b(?:News|Times|Post|Tribune|Herald|Gazette|Journal|Chronicle|Courier|Observer|Monitor|Daily|Today|TODAY|NEWS|TIMES|Inquirer|Examiner|Telegraph|Pravda|Press Service|Broadcasting|Radio|TV)|\.(?:com|org|net|NET|info|ua|co|uk|de|fr|eu|tv|news))$/;

/** Whether the name is an outlet's as far as anybody can tell: known, or of an outlet's form; never a wire agency's. */
export function isHouse(name: string): boolean {
  return !isWire(name) && (known.has(folded(name)) || FORM.test(name.trim()));
}

export const isWire = (name: string): boolean => WIRES.test(name.trim());

/** Whether general knowledge has the name for an outlet. */
export const isKnownHouse = (name: string): boolean => known.has(folded(name)) && !isWire(name);

/** Case, article and blanks apart, so that "the Guardian" is "The Guardian". */
export function folded(name: string): string {
  return name
    .toLowerCase()
    .replace(/^the\s+/, "")
    .replace(/\s+/g, " ")
    .trim();
}

const LOOKALIKES: Readonly<Record<string, string>> = {
  а: "a",
  е: "e",
  о: "o",
  р: "p",
  с: "c",
  х: "x",
  у: "y",
  і: "i",
  А: "A",
  В: "B",
  Е: "E",
  І: "I",
  К: "K",
  М: "M",
  Н: "H",
  О: "O",
  Р: "P",
  С: "C",
  Т: "T",
  Х: "X",
  У: "Y",
};

/** The name in Latin letters where Cyrillic lookalikes were typed among them: "Harbour.NЕТ" is "Harbour.NET". */
export function inLatin(name: string): string {
  if (!/[A-Za-z]/.test(name) || !/[а-яА-ЯіІ]/.test(name)) return name;
  const latin = name.replace(/[а-яА-ЯіІ]/g, (letter) => LOOKALIKES[letter] ?? letter);
  return /[а-яА-ЯіІ]/.test(latin) ? name : latin;
}
