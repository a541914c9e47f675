/** Honorifics and abbreviated ranks, which stand only before a name. */
export const TITLES = `dr. dr prof. prof sen. sen rep. rep gov. gov gen. gen lt. lt col. col maj. capt. capt cmdr. adm. adm sgt. sgt cpl. pvt. brig.
  rev. rev fr. hon. sens. reps. govs. messrs. msgr. amb. atty. det. supt. insp. supt rabbi imam sheikh ayatollah mullah mx. mx
  pres. sec. lord baron viscount hetman patriarch metropolitan pope`;
export const TITLES_MALE = `mr. mr sir herr monsieur signor señor sheik`;
export const TITLES_FEMALE = `mrs. mrs ms. ms miss dame lady frau madame mme mme. signora señora`;

/** Offices and callings: before a name, or by themselves with "the". */
export const ROLES = `president vice-president minister secretary chancellor premier undersecretary governor mayor senator representative delegate
  councillor councilor councilmember commissioner ambassador envoy consul chairperson chair chairman speaker leader whip
  director manager executive administrator superintendent principal rector dean professor lecturer teacher scholar historian
  economist scientist physicist biologist analyst strategist pollster consultant researcher fellow expert author novelist poet
  writer journalist reporter correspondent columnist editor anchor host commentator blogger broadcaster moderator publisher
  editor-in-chief commander-in-chief commander general admiral colonel major captain lieutenant sergeant officer marshal
  general-secretary secretary-general prosecutor attorney lawyer solicitor barrister judge justice sheriff constable detective
  inspector doctor physician surgeon nurse psychologist psychiatrist neurosurgeon pediatrician archbishop bishop cardinal pastor
  reverend priest king emperor prince sultan emir tsar shah ceo cfo coo cto founder co-founder owner investor banker
  businessperson entrepreneur mogul tycoon billionaire developer engineer architect designer programmer actor singer musician
  rapper comedian filmmaker producer artist painter coach player athlete astronaut pilot farmer rancher candidate nominee
  contender frontrunner incumbent challenger activist organizer advocate lobbyist donor operative adviser advisor aide assistant
  deputy chief head boss coordinator spokesperson spokesmodel diplomat negotiator inspector-general lawmaker legislator
  parliamentarian mp mep alderman treasurer comptroller controller clerk auditor ombudsman regent trustee warden ranger trader
  chairwoman secretary-designate first-lady premier-designate president-elect veteran star chef critic scion heir
  fundraiser staffer surrogate campaigner partner statistician demographer photographer cartoonist playwright trainer republican democrat`;
export const ROLES_MALE = `congressman assemblyman councilman spokesman businessman newsman anchorman statesman clergyman policeman
  fireman king prince emperor sultan pope archbishop actor duke count baron`;
export const ROLES_FEMALE = `congresswoman assemblywoman councilwoman spokeswoman chairwoman businesswoman policewoman actress queen princess
  empress duchess countess hostess heiress`;

/** Those who speak for another. */
export const PROXIES = `spokesperson spokesman spokeswoman representative aide adviser advisor lawyer attorney staffer assistant surrogate
  official`;

/** Nouns for one person that say no office. */
export const HUMANS = `member person citizen resident neighbor neighbour voter supporter opponent critic ally friend colleague rival official
  source insider witness victim survivor suspect defendant plaintiff student worker employee employer customer client patient
  passenger driver soldier refugee immigrant migrant protester demonstrator republican democrat conservative liberal progressive
  libertarian moderate independent native american politician statesperson expert newcomer outsider hawk dove pro cop
  predecessor successor user viewer reader caller guest interviewer questioner cameraman bystander onlooker parishioner`;
export const HUMANS_MALE = `man boy guy gentleman`;
export const HUMANS_FEMALE = `woman girl lady`;

export const KIN_MALE = `husband father son brother grandfather grandson uncle nephew father-in-law son-in-law brother-in-law dad
  stepfather stepson fiancé boyfriend`;
export const KIN_FEMALE = `wife mother daughter sister grandmother granddaughter aunt niece mother-in-law daughter-in-law sister-in-law
  mom stepmother stepdaughter fiancée girlfriend widow`;

/** Stand before a role. */
export const MODIFIERS = `former ex current acting interim deputy assistant associate senior junior chief vice first second prime foreign
  defense defence interior finance press campaign executive managing general national regional local federal state special
  outgoing incoming newly-elected retired late honorary permanent longtime long-time top lead principal staff policy political
  communications media presidential congressional parliamentary gubernatorial senatorial military economic legal legislative
  majority minority ranking then elder younger eldest four-term three-term two-term five-term republican democratic
  conservative independent opposition high police fire party county city district energy health education justice trade
  environment transport culture labor labour budget security intelligence cabinet board committee government ruling far-right`;

/** What an office is over: behind "Secretary of", "minister for". */
export const PORTFOLIOS = `state defense defence treasury interior energy education health labor labour commerce agriculture
  transportation transport justice finance foreign affairs homeland security housing war army navy culture environment trade
  economy industry science technology sports tourism infrastructure immigration police veterans human services urban development
  external internal relations digital transformation social policy staff operations communications strategy cabinet court
  parliament council committee government ministers republic`;
