/** People of public life whom the press calls by their last name alone, as in headlines, and who are not in the record. */
const NAMES = [
  'Nigel Farage|Robert Jenrick|Kemi Badenoch|Priti Patel|Boris Johnson|Rishi Sunak|Suella Braverman|Yvette Cooper',
  'David Lammy|Shabana Mahmood|Angela Rayner|Rachel Reeves|Liz Truss|John Swinney|Jeremy Corbyn|Magnus Brunner',
  'John Healey|Wes Streeting|Pat McFadden|Zia Yusuf|Lee Anderson|Richard Tice|Rupert Lowe|Diane Abbott|Stephen Flynn|Zack Polanski|James Cleverly|Jacob Rees-Mogg',
  'Emmanuel Macron|Giorgia Meloni|Friedrich Merz|Olaf Scholz|Donald Tusk|Pedro Sánchez|Viktor Orbán|Roberta Metsola',
  'Antonio Tajani|Matteo Salvini|Matteo Piantedosi|Elly Schlein|Bruno Retailleau|Gérald Darmanin|Jordan Bardella',
  'Alexander Dobrindt|Nancy Faeser|Kaja Kallas|Maia Sandu|Radosław Sikorski|Andrzej Duda|Karol Nawrocki|Donald Trump',
  'Mark Rutte|Mette Frederiksen|Santiago Abascal|Fernando Grande-Marlaska|José Manuel Albares|Josep Borrell',
  'Marcelo Rebelo de Sousa|Paulo Rangel|André Ventura|Jair Bolsonaro|Volodymyr Zelensky',
  'Aleksandar Vučić|Aleksandar Vucic|Александар Вучић|Александар Вучиќ|Αλεξάνταρ Βούτσιτς|Hristijan Mickoski',
  'Христијан Мицкоски|Jakov Milatović|Jakov Milatovic|Jakov Milatoviq|Vjosa Osmani|Bajram Begaj|Sali Berisha',
  'Andrej Plenković|Elisa Spiropali|Xhelal Sveçla|Donika Gërvalla|Bledi Çuçi|Elmedin Konaković|Milorad Dodik',
  'Recep Tayyip Erdoğan|Kyriakos Mitsotakis|Κυριάκος Μητσοτάκης|Νάιτζελ Φάρατζ|Εμανουέλ Μακρόν|Τζόρτζια Μελόνι',
  'Σαμπάνα Μαχμούντ|Ιβέτ Κούπερ|Ντέιβιντ Λάμι|Κέμι Μπάντενοκ|Πρίτι Πατέλ|Μπόρις Τζόνσον|Ρίσι Σούνακ|Βιόσα Οσμάνι',
  'Θάνος Πλεύρης|Νίκος Δένδιας|Φρίντριχ Μερτς|Ντόναλντ Τουσκ|Βίκτορ Όρμπαν|Σαλί Μπερίσα|Μπαϊράμ Μπεγκάι|Ντόναλντ Τραμπ',
  'Најџел Фараж|Шабана Махмуд|Ивет Купер|Дејвид Лами|Кеми Бејденок|Прити Пател|Борис Џонсон|Риши Сунак|Роберт Џенрик',
  'Најџел Фараџ|Сали Бериша|Бајрам Бегај|Вјоса Османи|Емануел Макрон|Џорџа Мелони|Фридрих Мерц|Доналд Туск|Доналд Трамп',
  'Јаков Милатовић|Јаков Милатовиќ|Андреј Пленковић|Андреј Пленковиќ|Елмедин Конаковић|Елмедин Конаковиќ|Виктор Орбан',
  'Najdžel Faraž|Šabana Mahmud|Ivet Kuper|Dejvid Lami|Kemi Bejdenok|Priti Patel|Boris Džonson|Riši Sunak|Robert Dženrik',
  'Sali Beriša|Emanuel Makron|Fridrih Merc|Viktor Orban|Đorđa Meloni|Bajram Begaj|Vjosa Osmani|Donald Tramp',
].flatMap((line) => line.split('|'));

/** The names in full by the last names, as a clause is read with those of people whom a page names in full. */
export const WELL_KNOWN: ReadonlyMap<string, string> = new Map(
  NAMES.map((name) => [name.split(' ').at(-1) ?? '', name]),
);

/** Those of them, by their last names, who were in the British government of 2025. */
export const IN_GOVERNMENT: ReadonlySet<string> = new Set(
  'Cooper|Lammy|Mahmood|Rayner|Reeves|Healey|Streeting|McFadden|Kuper|Lami|Mahmud|Купер|Лами|Махмуд|Μαχμούντ|Κούπερ|Λάμι'.split(
    '|',
  ),
);
