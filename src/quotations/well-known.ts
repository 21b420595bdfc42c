/** People of public life whom the press calls by their last name alone, as in headlines, and who are not in the record. */
const NAMES = [
  'Nigel Farage|Robert Jenrick|Kemi Badenoch|Priti Patel|Boris Johnson|Rishi Sunak|Suella Braverman|Yvette Cooper',
  'David Lammy|Shabana Mahmood|Angela Rayner|Rachel Reeves|Liz Truss|John Swinney|Jeremy Corbyn|Magnus Brunner',
  'Emmanuel Macron|Giorgia Meloni|Friedrich Merz|Olaf Scholz|Donald Tusk|Pedro Sánchez|Viktor Orbán|Roberta Metsola',
  'Aleksandar Vučić|Aleksandar Vucic|Александар Вучић|Александар Вучиќ|Αλεξάνταρ Βούτσιτς|Hristijan Mickoski',
  'Христијан Мицкоски|Jakov Milatović|Jakov Milatovic|Vjosa Osmani|Bajram Begaj|Sali Berisha|Andrej Plenković',
  'Recep Tayyip Erdoğan|Kyriakos Mitsotakis|Κυριάκος Μητσοτάκης|Νάιτζελ Φάρατζ|Εμανουέλ Μακρόν',
].flatMap((line) => line.split('|'));

/** The names in full by the last names, as a clause is read with those of people whom a page names in full. */
export const WELL_KNOWN: ReadonlyMap<string, string> = new Map(
  NAMES.map((name) => [name.split(' ').at(-1) ?? '', name]),
);
