/** Sites and newsletters, in the notation of `gazetteer.ts`. */
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
