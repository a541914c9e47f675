/** Magazines and journals, in the notation of `gazetteer.ts`. */
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
