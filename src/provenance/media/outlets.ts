/**
 * Outlets and agencies known by name, from general knowledge: the world's news agencies, papers, stations and sites that
 * others credit. One a line: the name, then the other names it goes by. `~` before a name says that the word is also an
 * ordinary one, so that it counts only where the words around it credit a medium. Adding an outlet is one line.
 */
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

export const PAPERS = `
The New York Times|NYT|N.Y. Times|NY Times
The Washington Post|WaPo|Washinton Post
The Wall Street Journal|WSJ
USA TODAY|USA Today
Los Angeles Times|LA Times|L.A. Times
Chicago Tribune
Chicago Sun-Times
The Boston Globe
Boston Herald
New York Daily News
New York Post|NY Post|N.Y. Post
New York Observer
Newsday
The Philadelphia Inquirer
San Francisco Chronicle
San Jose Mercury News|Mercury News
Houston Chronicle
The Dallas Morning News
Texas Tribune
Miami Herald
Tampa Bay Times
Orlando Sentinel
Sun Sentinel
Atlanta Journal-Constitution|AJC
The Denver Post
Detroit Free Press
The Detroit News
Star Tribune
Milwaukee Journal Sentinel
Des Moines Register
Kansas City Star
St. Louis Post-Dispatch
The Plain Dealer|Plain Dealer
Columbus Dispatch
Cincinnati Enquirer
Pittsburgh Post-Gazette
The Baltimore Sun
The Washington Times
Washington Examiner
The Washington Free Beacon|Free Beacon
The Seattle Times
The Oregonian
Arizona Republic
Las Vegas Review-Journal|Las Vegas Sun
Salt Lake Tribune
Deseret News
The Sacramento Bee
The San Diego Union-Tribune
The Hartford Courant
The Post and Courier
The Charlotte Observer
The News & Observer
Raleigh News & Observer
The Tennessean
The Courier-Journal
Indianapolis Star|IndyStar
The Times-Picayune
~The Advocate
Anchorage Daily News
Honolulu Star-Advertiser
Portland Press Herald|Press Herald
Bangor Daily News
New Hampshire Union Leader|Union Leader
Concord Monitor
Albuquerque Journal
The Christian Science Monitor
Stars and Stripes
Military Times
Investor's Business Daily
Barron's
International Herald Tribune
International New York Times
Financial Times|FT
The Times of London
The Sunday Times
The Daily Telegraph|The Telegraph|Sunday Telegraph
The Guardian
~The Observer
~The Independent
Daily Mail|Mail Online|MailOnline|The Mail on Sunday|DailyMail.com
Daily Mirror|The Mirror
~The Sun
Daily Express
Evening Standard
~The Scotsman
The Irish Times
Irish Independent
The Globe and Mail|Globe and Mail
Toronto Star
National Post
The Sydney Morning Herald
~The Age
~The Australian
The New Zealand Herald
The Times of India
~The Hindu
Hindustan Times
The Indian Express
~Dawn
The Express Tribune
South China Morning Post|SCMP
The Straits Times
The Japan Times
Asahi Shimbun|Asahi
Yomiuri Shimbun|Yomiuri
Nikkei|Nikkei Asia
Korea Herald
Chosun Ilbo
Global Times
People's Daily
China Daily
Apple Daily
The Jerusalem Post
Haaretz
The Times of Israel
Yedioth Ahronoth|Yediot Ahronot|Ynet
Israel Hayom
Maariv
Arab News
Asharq Al-Awsat
Al-Ahram
~The National
Gulf News
Hurriyet|Hürriyet
Daily Sabah
Cumhuriyet
Le Monde
Le Figaro
Libération|Liberation
Les Echos
Le Parisien
Le Canard enchaîné
Journal du Dimanche
Ouest-France
Der Spiegel|Spiegel|Spiegel Online
Die Zeit
Die Welt|Welt am Sonntag
~Bild|Bild am Sonntag
Süddeutsche Zeitung|Sueddeutsche Zeitung
Frankfurter Allgemeine Zeitung|Frankfurter Allgemeine|FAZ
Frankfurter Rundschau
Tagesspiegel
Handelsblatt
~Stern
~Focus
Der Standard
Die Presse
~Kurier
Neue Zürcher Zeitung|NZZ
Tages-Anzeiger
Corriere della Sera
La Repubblica|Repubblica
La Stampa
Il Sole 24 Ore
Il Messaggero
El País|El Pais
El Mundo
La Vanguardia
ABC Color
Público|Publico
~Expresso
De Telegraaf
De Volkskrant
NRC Handelsblad|~NRC
De Standaard
Le Soir
Aftenposten
Dagens Nyheter
Svenska Dagbladet
Aftonbladet
~Politiken
Berlingske
Helsingin Sanomat
Postimees
Gazeta Wyborcza
Rzeczpospolita
Magyar Nemzet
Népszabadság
Kathimerini
Kommersant
Vedomosti
Izvestia
Novaya Gazeta
Moskovsky Komsomolets
Komsomolskaya Pravda
Rossiyskaya Gazeta
~Pravda
The Moscow Times
Kyiv Post|Kiev Post
The Kyiv Independent|Kyiv Independent
Ukrainska Pravda|Ukrayinska Pravda
European Pravda|Yevropeiska Pravda
Dzerkalo Tyzhnia
Folha de S.Paulo|Folha de São Paulo
O Globo
O Estado de S. Paulo
Clarín|Clarin
La Nación
El Universal
~Reforma
La Jornada
El Tiempo
El Nacional
El Comercio
Granma
Daily Nation
The East African
Daily Maverick
Mail & Guardian
Premium Times
~The Punch
~Vanguard
Bangkok Post
The Philippine Star
Philippine Daily Inquirer
Jakarta Post
Myanmar Times
`;

export const STATIONS = `
CNN|CNN.com|CNN International|CNN en Español
Fox News|~Fox|Fox News Channel|FoxNews.com|FNC|Fox News Digital|FOX News
Fox News Sunday|FOX News Sunday
Fox Business|Fox Business Network|FBN
MSNBC|MSNBC.com
CNBC|CNBC.com
NBC|NBC News|NBCNews.com
ABC|ABC News|ABCNews.com
CBS|CBS News|CBSNews.com|CBSN
PBS
NPR|National Public Radio|NPR.org
C-SPAN|C-Span|CSPAN
HBO
ESPN
Univision
Telemundo
Newsmax|Newsmax TV
One America News|OAN|OANN
NewsNation
HLN
Christian Broadcasting Network|CBN News|CBN
Sirius XM|SiriusXM
BBC|BBC News|British Broadcasting Corporation|BBC World Service
BBC Radio|BBC Radio 4|BBC Radio 5 Live
Sky News
ITV|ITV News
Channel 4 News|Channel 4
LBC
Al Jazeera|Al-Jazeera|Al Jazeera English|Al Jazeera America
Al Arabiya|Al-Arabiya
Al Mayadeen
Al-Manar
Press TV
France 24
France Info|Franceinfo
France Inter
TF1
BFMTV|BFM TV|BFM
RTL
Europe 1
Radio France Internationale|RFI
Deutsche Welle|DW
ARD
ZDF
n-tv
ORF
SRF
~RAI
RTVE
~NOS
VRT
~DR
NRK
SVT
Yle
~ERR
LRT
TVP
TVN
TVN24
Polsat
RT|Russia Today
~Sputnik
Rossiya 1|Rossiya-1
Russia 24|Rossiya 24|Rossiya-24
Channel One
NTV
Dozhd|TV Rain
Echo of Moscow|Ekho Moskvy
Radio Free Europe/Radio Liberty|Radio Free Europe|RFE/RL|Radio Liberty|Radio Svoboda
Radio Free Asia
Voice of America|VOA
Radio NV
Suspilne
Espreso
Hromadske|Hromadske TV
~Channel 5
CGTN
CCTV
NHK
Arirang
KBS
NDTV
CBC News|~CBC
CTV|CTV News
Global News
Australian Broadcasting Corporation
~SBS
TRT|TRT World
CNN Turk
~Kan
~Channel 12
~Channel 13
i24NEWS|i24 News
~Globo
TeleSUR|Telesur
RCN
~Caracol
SABC
eNCA
WNYC
WBUR
KQED
`;

export const SITES = `
Politico|POLITICO|Politico Europe|Politico Magazine
Axios
The Hill|TheHill.com
Roll Call
National Journal
RealClearPolitics
FiveThirtyEight
HuffPost|Huffington Post
BuzzFeed|BuzzFeed News|Buzzfeed
Vox|Vox.com
~Slate
~Salon|Salon.com
The Daily Beast
The Daily Caller|Daily Caller News Foundation
Breitbart News|Breitbart|Breitbart.com
TheBlaze|The Blaze|TheBlaze.com
The Daily Wire
The Federalist
Townhall|Townhall.com
National Review|National Review Online
The Weekly Standard
Washington Monthly
The American Conservative
~Reason
The Intercept
Mother Jones
ProPublica
Talking Points Memo|TPM
ThinkProgress
Daily Kos
Raw Story
AlterNet
Mediaite
Gawker
Business Insider|~Insider
Quartz
~Vice|Vice News|VICE News|VICE
The Verge
TechCrunch
~Wired
Ars Technica
Gizmodo
Yahoo News|Yahoo! News|Yahoo Finance|Yahoo
TMZ
Drudge Report
InfoWars|Infowars
WorldNetDaily|WND
The Epoch Times
Independent Journal Review
CNSNews.com|CNS News
LifeSiteNews
The Marshall Project
CoinDesk
MarketWatch
TheStreet
STAT News|~STAT
Inside Higher Ed
Education Week
Politifact|PolitiFact
FactCheck.org
Snopes
Snopes.com
Media Matters
Bellingcat
Meduza
~The Insider
Mediazona
~Proekt
Current Time
Lenta.ru
Gazeta.ru
RBC-Ukraine|~RBC
LB.ua
Censor.NET|Censor.net
~NV
Liga.net|LIGA.net
Strana.ua
Obozrevatel
Euromaidan Press
Euronews
EUobserver
Euractiv|EurActiv
Balkan Insight
Mediapart
Middle East Eye
Al-Monitor
Rappler
~The Wire
Scroll.in
The Conversation
OpenDemocracy
Caixin
The Diplomat
~The Dispatch
The Bulwark
~Puck
Semafor
~The Messenger
~The Information
ZeroHedge
Just the News
`;

export const MAGAZINES = `
~Time|Time magazine|Time Magazine|TIME
Newsweek
~The Atlantic
The New Yorker
New York magazine|New York Magazine
The New York Times Magazine
The New Republic
~The Nation
Vanity Fair
Rolling Stone
Esquire
GQ
~People
~Us Weekly
~Variety
The Hollywood Reporter
~Billboard
~Fortune
Forbes
Bloomberg Businessweek|Businessweek
~The Economist
~The Spectator
New Statesman
~The Week
The American Spectator
U.S. News & World Report|U.S. News
Foreign Policy
Foreign Affairs
Scientific American
~Nature
~Science
The Lancet|Lancet
New England Journal of Medicine
JAMA
BMJ
National Geographic
Playboy
~Vogue
~Elle
~Glamour
Cosmopolitan
Teen Vogue
Paris Match
L'Express
Le Point
L'Obs
L'Espresso
~Profil
~Time Out
~Ebony
~Essence
Sports Illustrated
The Chronicle of Higher Education
~Jacobin
~Harper's
Commentary magazine
Texas Monthly
Charlie Hebdo
Veja
`;
