/** Countries with the words for what is theirs; the first word names the country. */
export const COUNTRIES = `afghanistan afghan; albania albanian; algeria algerian; argentina argentine argentinian; armenia armenian;
  australia australian; austria austrian; azerbaijan azerbaijani; bahrain bahraini; bangladesh bangladeshi; belarus belarusian;
  belgium belgian; bolivia bolivian; bosnia bosnian; brazil brazilian; britain british uk u.k.; bulgaria bulgarian;
  cambodia cambodian; canada canadian; chile chilean; china chinese; colombia colombian; croatia croatian; cuba cuban;
  cyprus cypriot; czechia czech; denmark danish; ecuador ecuadorian; egypt egyptian; england english; estonia estonian;
  ethiopia ethiopian; europe european; finland finnish; france french; georgia georgian; germany german; ghana ghanaian;
  greece greek; guatemala guatemalan; haiti haitian; honduras honduran; hungary hungarian; iceland icelandic; india indian;
  indonesia indonesian; iran iranian; iraq iraqi; ireland irish; israel israeli; italy italian; japan japanese; jordan jordanian;
  kazakhstan kazakh; kenya kenyan; kosovo kosovar; kuwait kuwaiti; kyrgyzstan kyrgyz; latvia latvian; lebanon lebanese;
  libya libyan; lithuania lithuanian; luxembourg; macedonia macedonian; malaysia malaysian; malta maltese; mexico mexican;
  moldova moldovan; mongolia mongolian; montenegro montenegrin; morocco moroccan; myanmar burmese; nepal nepalese;
  netherlands dutch; nicaragua nicaraguan; nigeria nigerian; norway norwegian; oman omani; pakistan pakistani;
  palestine palestinian; panama panamanian; paraguay paraguayan; peru peruvian; philippines philippine filipino; poland polish;
  portugal portuguese; qatar qatari; romania romanian; russia russian; rwanda rwandan; scotland scottish; senegal senegalese;
  serbia serbian; singapore singaporean; slovakia slovak; slovenia slovenian; somalia somali; spain spanish; sudan sudanese;
  sweden swedish; switzerland swiss; syria syrian; taiwan taiwanese; tajikistan tajik; tanzania tanzanian; thailand thai;
  tunisia tunisian; turkey turkish türkiye; turkmenistan turkmen; uganda ugandan; ukraine ukrainian; uruguay uruguayan;
  us u.s. u.s usa american america; uzbekistan uzbek; venezuela venezuelan; vietnam vietnamese; wales welsh; yemen yemeni;
  zambia zambian; zimbabwe zimbabwean; korea korean; africa african; asia asian; soviet; gaza; crimea crimean`;

/** States and cities that stand before offices ("Ohio Gov.", "London Mayor") or behind them. */
export const PLACES = `alabama alaska arizona arkansas california colorado connecticut delaware florida hawaii idaho illinois indiana iowa
  kansas kentucky louisiana maine maryland massachusetts michigan minnesota mississippi missouri montana nebraska nevada ohio
  oklahoma oregon pennsylvania tennessee texas utah vermont virginia washington wisconsin wyoming london paris berlin brussels
  moscow kyiv kiev beijing tokyo rome madrid vienna warsaw prague budapest bucharest athens ankara istanbul jerusalem tehran
  baghdad damascus cairo geneva strasbourg vilnius riga tallinn helsinki stockholm oslo copenhagen lisbon dublin chicago boston
  philadelphia houston dallas atlanta detroit denver seattle miami baltimore cleveland minsk delhi seoul pyongyang taipei
  kharkiv odesa lviv mariupol donetsk luhansk brooklyn manhattan queens bronx texan californian floridian`;

/** Open a place of two words. */
export const PLACE_OPENERS = `new north south east west united saudi sri san los las st. saint santa fort el costa hong central rhode puerto el`;

/** Parties and creeds, which stand before offices as the adjectives of places do. */
export const PARTIES = `republican democratic democrat gop labour labor tory conservative liberal green libertarian communist socialist
  nationalist catholic protestant orthodox muslim jewish christian sunni shiite shia kurdish arab latino hispanic black white
  asian-american african-american western eastern northern southern nazi islamist islamic kremlin-backed russian-backed
  evangelical mormon international episcopal anglican lutheran baptist bolshevik maoist`;
