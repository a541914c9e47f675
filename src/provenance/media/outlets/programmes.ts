/**
 * Programmes that statements are made on, from general knowledge, each under its station: `station: programme|programme`.
 * `~` marks a name that is also ordinary words: it counts in quotation marks or behind its station's name.
 */
export const PROGRAMMES = `
NBC: Meet the Press|~Today|The Today Show|Today Show|Dateline|Nightly News|NBC Nightly News|Tonight Show|The Tonight Show|~Late Night|Saturday Night Live
CBS: Face the Nation|60 Minutes|CBS This Morning|CBS Evening News|~Evening News|The Late Show|Late Show|~Sunday Morning|48 Hours
ABC: ~This Week|Good Morning America|GMA|World News Tonight|~World News|Nightline|The View|20/20|Jimmy Kimmel Live|Live with Kelly and Ryan
CNN: ~State of the Union|~New Day|The Situation Room|Situation Room|~The Lead|Reliable Sources|Anderson Cooper 360|AC360|Erin Burnett OutFront|~OutFront|CNN Tonight|Inside Politics|Fareed Zakaria GPS|~GPS|~Early Start|Piers Morgan Tonight|Piers Morgan Live|Larry King Live|~Crossfire|At This Hour|~Newsroom|Amanpour|~Cuomo Prime Time|Smerconish
Fox News: Fox & Friends|Fox and Friends|FOX & Friends|~Hannity|The O'Reilly Factor|O'Reilly Factor|The Kelly File|~Special Report|~On the Record|Tucker Carlson Tonight|The Ingraham Angle|Ingraham Angle|~The Five|~Your World|~America's Newsroom|~Outnumbered|Justice with Judge Jeanine|~Media Buzz|MediaBuzz|Sunday Morning Futures|~The Story|~The Daily Briefing|~Watters' World|Life, Liberty & Levin
Fox Business: Mornings with Maria|Lou Dobbs Tonight|Varney & Co.|~Cavuto
MSNBC: Morning Joe|~Hardball|The Rachel Maddow Show|Rachel Maddow Show|~The Last Word|~All In|All In with Chris Hayes|~The Ed Show|PoliticsNation|AM Joy|MTP Daily|~Now|~The Beat|Andrea Mitchell Reports|~The Cycle|The 11th Hour|Up with Steve Kornacki|Jansing & Co.
CNBC: Squawk Box|Squawk on the Street|Mad Money|Closing Bell
PBS: PBS NewsHour|NewsHour|PBS News Hour|~Frontline|Washington Week|Firing Line|~Charlie Rose
NPR: Morning Edition|All Things Considered|Fresh Air|Weekend Edition|~Here & Now
Univision: Al Punto
C-SPAN: ~Newsmakers|Washington Journal
Comedy Central: The Daily Show|Daily Show|The Colbert Report|Colbert Report
HBO: ~Real Time|Real Time with Bill Maher|Last Week Tonight|~Axios on HBO
BBC: Newsnight|The Andrew Marr Show|Andrew Marr Show|Question Time|Radio 4|HARDtalk|Hardtalk|~Panorama|Today programme|World at One|Sunday with Laura Kuenssberg
Sky News: Sophy Ridge on Sunday
ITV: Good Morning Britain|Peston on Sunday|~Peston
Channel 4 News: Channel 4 Dispatches
ESPN: SportsCenter
Newsmax: The Steve Malzberg Show|Steve Malzberg Show
Sputnik: ~Loud & Clear
Australian Broadcasting Corporation: Four Corners
CTV: ~Question Period
`;
