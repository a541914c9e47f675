/** Newspapers of other countries, in the notation of `gazetteer.ts`. */
export const PAPERS_OF_THE_WORLD = `
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
