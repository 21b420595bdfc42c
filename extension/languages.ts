/** The languages that mentions are looked for in: those of test/mentions, to which a test holds them. */
export const LANGUAGES = ['de', 'el', 'en', 'es', 'fr', 'it', 'mk', 'pl', 'pt', 'sq', 'sr'];
