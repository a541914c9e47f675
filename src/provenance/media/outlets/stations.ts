/** Television and radio stations, in the notation of `gazetteer.ts`. */
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
