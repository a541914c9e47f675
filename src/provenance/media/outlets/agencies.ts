/** News agencies and wires, in the notation of `gazetteer.ts`. */
export const AGENCIES = `
Reuters|Reuters News Agency|Thomson Reuters
Associated Press (AP)|Associated Press|AP
Agence France-Presse (AFP)|Agence France-Presse|AFP|Agence France Presse
United Press International|UPI
Bloomberg|Bloomberg News
Dow Jones Newswires|Dow Jones
dpa|Deutsche Presse-Agentur|DPA
ANSA
~EFE
TASS|Tass|Itar-Tass|ITAR-TASS
RIA Novosti|RIA
Interfax
Interfax-Ukraine
Ukrinform
UNIAN
Ukrainian News
BelTA|Belta
~PAP|Polish Press Agency
Xinhua|Xinhua News Agency
Kyodo News|Kyodo
Jiji Press|Jiji
Yonhap|Yonhap News Agency
KCNA|Korean Central News Agency
Central News Agency
Antara
Bernama
Press Trust of India|PTI
~ANI
IRNA
Fars|Fars News Agency
Tasnim|Tasnim News Agency
Mehr|Mehr News Agency
ISNA
Anadolu|Anadolu Agency
~SANA
~Petra
Amaq|Aamaq
~WAM
~MENA
PA Media|Press Association
Canadian Press
Australian Associated Press|AAP
MTI
Agerpres|AGERPRES
~Hina
Tanjug
BTA
CTK
TASR
Religion News Service
McClatchy|McClatchy Newspapers
Gannett
~Getty
Inter Press Service
States Newsroom
Kaiser Health News
`;
