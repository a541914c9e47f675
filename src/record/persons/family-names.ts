/** Family names of East Asia in the ways to romanise them, which sound too little alike to be told by sound. */
const ONE_NAME = `kim gim; lee i rhee rhie yi; lee li; park pak bak bag; choi choe ch'oe; chung jung jeong cheong chong; kang gang; cho jo; yoon yun youn;
  lim im rim yim; shin sin; roh noh no ro; ryu yoo yu you lyu; baek paik paek back; moon mun; kwon gwon kweon; woo u; oh o; suh seo so;
  ahn an; chang jang; jeon chun jun chon; koh go ko; kwak gwak; tsai cai ts'ai; chang zhang cheung; chou zhou chow; hsu xu hsue; xi hsi; hsieh xie;
  teng deng; chiang jiang; kuo guo kwok; kao gao; tseng zeng tsang; tsao cao; chu zhu; chao zhao; chien qian; chin qin; hsiao xiao; hsiung xiong;
  tang t'ang; tsui cui; tu du; tung dong; ting ding; tai dai; ho he; wong wang; wong huang; chan chen tan; ng wu; lau liu; leung liang; lam lin lim; yeung yang;
  cheng zheng; yip ye yeh; tse xie; sze shi; mao; pai bai; peng p'eng; lu lo luo; hsueh xue; yen yan; abe; ito itoh; sato satoh satou; kato katoh; ono ohno; ota ohta; endo endoh`;

const FAMILIES = new Map<string, number[]>();
ONE_NAME.split(";").forEach((entry, index) => {
  for (const name of entry.trim().split(/\s+/)) {
    const plain = name.replace("'", "");
    FAMILIES.set(plain, [...(FAMILIES.get(plain) ?? []), index]);
  }
});

/** Whether two family names in lower case are two romanisations of one: `tsai` and `cai`. */
export function areOneFamilyName(a: string, b: string): boolean {
  const other = FAMILIES.get(b);
  return other !== undefined && (FAMILIES.get(a)?.some((index) => other.includes(index)) ?? false);
}

/** Whether a word in lower case is one of them; where such names are at home, they come first. */
export function isEastAsianFamilyName(word: string): boolean {
  return FAMILIES.has(word);
}
