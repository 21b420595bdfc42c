/** People of public life whom the press calls by their last name alone, as in headlines, and who are not in the record. */
const NAMES =
  'Farage Jenrick Badenoch Patel Johnson Sunak Braverman Cooper Lammy Mahmood Rayner Reeves Truss Swinney Corbyn Macron Meloni Merz Scholz Tusk Sánchez Sanchez Orbán Orban Metsola Brunner Vučić Vucic Вучић Вучиќ Βούτσιτς Mickoski Мицкоски Milatović Milatovic Osmani Begaj Berisha Berishë Erdoğan Erdogan Plenković Plenkovic Mitsotakis Μητσοτάκης Φάρατζ Μακρόν';

/** Each last name as a name in full, as those are of people whom a page names in full. */
export const WELL_KNOWN: ReadonlyMap<string, string> = new Map(NAMES.split(' ').map((name) => [name, name]));
