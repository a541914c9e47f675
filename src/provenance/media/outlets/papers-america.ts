/** Newspapers of the United States, in the notation of `gazetteer.ts`. */
export const PAPERS_OF_AMERICA = `
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
`;
