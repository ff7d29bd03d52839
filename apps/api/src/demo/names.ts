/**
 * First and last names for fictional people, as mixed as the names of young people in Bærum, Asker and Oslo.
 * Demo: everything. Combinations are drawn by chance; a likeness to a living person is accidental.
 */
const words = (text: string): readonly string[] => text.trim().split(/\s+/);

export const firstNames: readonly string[] = words(`
  Aisha Aksel Albert Alma Amalie Amir Amund Anders Andrine Anna Aron Asbjørn Astrid Aurora Ayaan Aya Benjamin
  Birgitte Birk Brage Casper Celine Daniel David Dina Eirik Elida Elise Ella Elvira Embla Emilie Emma Erle Eskil
  Fatima Felix Filip Fredrik Frida Gabriel Gina Halvor Hanna Hassan Hedda Hermine Hilde Håkon Ibrahim Iben Idun Ines
  Isak Iver Jakob Jenny Jesper Johanne Jon Julie Kaja Karen Kasper Khadija Klara Kristian Lars Lea Leo Lilly Linnea
  Liv Live Loke Lotte Lucas Ludvig Lykke Magnus Malin Marcus Mari Mariam Markus Marte Mathias Mikkel Mila Mina
  Mohammed Naomi Nadia Nikolai Noah Nora Noor Oda Odin Oliver Omar Oscar Pernille Petter Philip Ragnhild Rania
  Rasmus Rebekka Rikke Runa Salma Samuel Sander Sebastian Selma Sigurd Sivert Snorre Solveig Storm Sunniva Synne
  Tale Tarjei Teodor Theo Tiril Tobias Tomine Trym Ulrik Una Vetle Victoria Vilde Vilja William Yasmin Zahra Zara
  Åse Ådne
`);

export const lastNames: readonly string[] = words(`
  Abdi Ahmed Akhtar Aldal Arnesen Asheim Bakke Berge Bjerkan Bjørge Brekke Brenna Bråten Bui Bye Bøe Dalen Dang
  Digernes Ek Ekeberg Elvebakk Engen Espeland Farah Finstad Fjeld Foss Fossum Fredheim Furuseth Garnes Granli Granum
  Grønli Haga Hagen Hammer Haraldsen Haugland Heggen Helle Hoang Hoff Holm Hovden Husby Hussain Høiland Ibrahim
  Iversen Jama Jenssen Kaur Khan Kleven Knudsen Kolstad Kowalska Kvam Kvale Lian Lien Lindberg Løvås Malik Markussen
  Melby Mikalsen Mirza Mohamud Myhre Myklebust Nguyen Nilsen Nordby Nygård Odden Omdal Opsahl Osman Paulsen Petrov
  Pham Rahman Ramberg Riise Rognli Rustad Rygh Rønning Sagen Sandnes Sandvik Selnes Singh Sjøli Skogen Solem
  Stenberg Stokke Sundby Svendsen Sætre Teigen Thorsen Tran Tveit Ulstein Vang Vestby Viken Vollan Warsame Wiik
  Yusuf Ødegård Øien Østby Åsen
`);

/** What people say they want, in their own words. Nothing about health. */
export const ownWords = {
  applicant: [
    'Jeg vil jobbe et sted der jeg kan le med noen.',
    'Jeg liker å lage mat. Jeg er god på vafler.',
    'Jeg vil ha en jobb med mange folk rundt meg.',
    'Jeg liker best når det er stille.',
    'Jeg vil være ute, også når det regner.',
    'Jeg vil tjene egne penger og spare til hytte.',
    'Jeg kan sortere ting fort. Læreren min sier det også.',
    'Jeg vil prøve før jeg bestemmer meg.',
    'Jeg liker dyr og hager.',
    'Jeg vil jobbe sammen med Emil fra klassen.',
    'Musikk er det beste jeg vet.',
    'Jeg vil ha fri på onsdager for da svømmer jeg.',
    'Jeg liker å skru ting fra hverandre og sammen igjen.',
    'Jeg vil lære å ta bussen alene.',
    'Jeg vil ha samme oppgave hver dag.',
    'Jeg vil lære noe nytt hele tida.',
    'Jeg var i kantina på skolen i to år. Det vil jeg fortsette med.',
    'Jeg vil ha en jobb, ikke bare et sted å være.',
    'Jeg vil tegne og male.',
    'Jeg liker å bære og løfte.',
    'Jeg vil jobbe med frukt. Jeg var der på besøk og det luktet godt.',
    'Jeg vil ikke stå opp så tidlig.',
    'Jeg vil jobbe nær hjemme så jeg kan gå.',
    'Jeg er stolt når noen kjøper det jeg har laget.',
    'Jeg vil ha en sjef som er snill.',
    'Jeg liker å vaske og se at det blir rent.',
    'Jeg vil ha venner på jobben.',
    'Jeg vil gå på tur og lage bål.',
  ],
  inPlace: [
    'Jeg trives med kollegene mine.',
    'Jeg vil fortsette der jeg er.',
    'Jeg har jobbet her lenge og kan lære bort.',
    'Jeg kunne tenke meg å prøve en butikk.',
    'Jeg vil ha litt roligere dager nå.',
    'Jeg er glad for jobben min.',
    'Jeg vil lære noe nytt neste år.',
    'Jeg liker at noen sier god morgen.',
    'Jeg vil gjerne ha en dag til i uka.',
    'Det beste er lunsjen. Og torsdagene.',
  ],
} as const;
