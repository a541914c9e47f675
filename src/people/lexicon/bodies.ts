/** Head nouns of bodies' names; in lower case they stand for a body named before ("the committee"). */
export const BODY_NOUNS = `committee subcommittee commission department ministry agency bureau office council senate congress parliament
  house assembly court tribunal university college institute institution school academy foundation association society union
  federation confederation organization organisation organisations group party league alliance coalition caucus club company
  corporation corp corp. inc inc. co co. ltd ltd. llc plc bank fund times post journal news tribune herald gazette chronicle globe courier ledger telegraph bulletin inquirer sentinel pravda
  observer guardian daily weekly magazine review network television broadcasting press service services authority
  administration government board panel center centre hospital clinic church diocese army navy guard corps police force airport
  airlines airways campaign team museum library laboratory labs trust project initiative ministerial embassy consulate
  secretariat cabinet directorate inspectorate prosecutor's chamber forum movement front brotherhood congregation
  newspaper outlet website platform publication firm giant startup regulator watchdog nonprofit charity delegation mission
  super-pac pac committee's exchange observatory operator utility chapter wing arm division affiliate subsidiary bloc industries systems entertainment pictures studios records
  partners holdings associates census examiner`;

/** Bodies that are somebody's: the Obama campaign, her team. */
export const OWNED_BODIES = `campaign administration team office government foundation camp cabinet company committee organization
  party firm operation headquarters side`;

/** Known by one word. */
export const KNOWN_BODIES = `nato eu un u.n. e.u. opec unesco unicef osce iaea imf wto kremlin pentagon congress parliament knesset
  duma bundestag reuters afp ap interfax tass ukrinform bloomberg cnn bbc nbc cbs abc msnbc npr pbs c-span politico axios vox
  buzzfeed huffpost breitbart haaretz newsmax mediaite slate salon forbes gallup quinnipiac fbi cia nsa irs epa fda cdc nasa
  dnc rnc gop aclu nra aflcio afl-cio acorn facebook twitter google microsoft apple amazon youtube instagram telegram tesla
  wikileaks hamas hezbollah taliban fatah hamas's isis likud downing interpol europol usaid fema dhs doj dod hhs ftc fcc sec
  cbo gao nrcc dccc nrsc dscc peta ukrinform's xinhua yonhap kyodo anadolu gazprom rosneft naftogaz antifa alphabet meta tiktok
  snapchat uber`;

/** Those of two words or more, by their first word and the rest. */
export const KNOWN_PHRASES = [
  "white house",
  "supreme court",
  "wall street journal",
  "associated press",
  "united nations",
  "european union",
  "financial times",
  "fox news",
  "red cross",
  "downing street",
  "capitol hill",
  "justice department",
  "state department",
  "usa today",
  "human rights watch",
  "amnesty international",
  "al jazeera",
  "planned parenthood",
  "pew research",
  "european pravda",
  "kyiv independent",
  "the hill",
  "the atlantic",
  "the intercept",
  "the economist",
  "daily beast",
  "national review",
  "daily caller",
  "huffington post",
];

/** What speaks in its author's stead. */
export const DOCUMENTS = `statement letter report article column op-ed editorial essay memo memorandum memoir book post tweet message messages
  email e-mail emails e-mails text note notice release communique communiqué declaration resolution ruling decision lawsuit suit
  complaint filing brief petition indictment affidavit document documents transcript poll survey polls surveys study analysis
  research data statistics ad ads advertisement commercial video clip footage film documentary website webpage page blog
  tape recording speech remarks interview testimony order law bill legislation act constitution clause amendment plan proposal
  draft guidance review paper script story dispatch apology comment comments claim claims web internet announcement rule policy voice-over
  records results findings newsletter invitation agreement treaty accord mailer flyer banner sign slogan headline caption`;

/** Nouns for several people; every role and human noun in the plural is one besides. */
export const GROUPS = `people men women children police authorities officials sources critics experts observers analysts scholars
  advocates aides lawmakers allies supporters opponents voters democrats republicans conservatives liberals progressives
  residents locals media public crowd audience crew staff personnel forces troops rebels militants separatists insurgents
  investigators prosecutors detectives scientists economists diplomats ministers leaders members families relatives parents
  teachers students workers employees unions businesses companies industry groups organizations organisations agencies outlets
  newspapers broadcasters networks states countries nations governments campaigns parties committees communities americans
  europeans russians ukrainians israelis palestinians iranians britons germans french chinese mexicans muslims christians jews
  catholics evangelicals blacks whites latinos hispanics millennials establishment leadership colleagues friends neighbors
  neighbours insiders candidates rivals nominees delegates superdelegates legislators senators congressmen congresswomen
  operatives strategists pollsters oddsmakers bookmakers traders markets investors donors fans users viewers readers figures
  elites activists protesters demonstrators organizers fact-checkers economists physicians doctors nurses lawyers attorneys
  spokespeople spokesmen witnesses survivors victims refugees migrants immigrants veterans soldiers commanders generals officers
  caucuses environmentalists conservationists pundits commentators columnists journalists reporters lobbyists spokespersons spokeswomen sheriffs governors mayors
  farmers ranchers hunters scholars academics researchers regulators administrators staffers advisers advisors bloggers`;

export const SHARES = `majority minority handful dozens hundreds thousands scores number couple pair trio group some many most several few
  others plenty half two three four five six seven eight nine ten members all both`;
