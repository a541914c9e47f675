/** Small words inside names. */
export const PARTICLES = new Set(
  `al el ul ud ur us ad ar as az bin ibn ben bint binti ould abu abou umm ap ab de del della dela di da do dos das du des la le las los lo van
  von vom zu zur zum der den dem ter ten te op af av y e i dit oglu zade san`.split(/\s+/),
);

/** Stand in a name as titles, or as words for a pilgrim, a scholar, an elder. */
export const TITLES = new Set(
  `mr mrs ms miss mx sir dame lord lady dr prof professor rev reverend fr father hon honourable honorable herr frau monsieur madame mme mlle
  senor senora signor signora shaikh sheikh sheik shaykh cheikh sheykh haji hajji hadji hajj alhaj alhaji mullah mulla maulana mawlana maulavi maulvi
  mawlawi molvi mufti ayatollah hojatoleslam imam sayyid sayyed seyyed sayed syed sharif emir sultan prince princess king queen pope
  cardinal bishop archbishop rabbi president chairman minister senator governor general gen colonel col major maj captain capt lieutenant lt
  sergeant sgt commander cmdr admiral adm judge justice ambassador engineer ustad ustaz hafiz qari brigadier comrade counsel vp cohost`.split(
    /\s+/,
  ),
);

/** Behind a name: degrees, orders, and what a company's name ends in. */
export const TRAILERS = new Set(
  `phd md mba esq mp mep mpp mla qc kc kbe obe mbe cbe dbe dso frs rn cpa sa ag inc llc ltd gmbh plc corp bv nv spa srl oao ooo pao jsc`.split(
    /\s+/,
  ),
);

/** Marks of generation: 1 for the elder, 2 for his son… */
export const GENERATIONS: Record<string, number> = {
  sr: 1,
  senior: 1,
  jr: 2,
  junior: 2,
  ii: 2,
  "2nd": 2,
  iii: 3,
  "3rd": 3,
  iv: 4,
};
