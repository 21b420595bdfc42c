/**
 * Spells out a list of forms as it is written in seeds/claims.yaml: `/` stands between words to choose from.
 *
 *     return/removal hub/camp     return hub, return camp, removal hub, removal camp
 *
 * The list is a quarter of the size as long as it is not spelled out, and it is shipped to every page.
 *
 * @param forms separated by commas
 */
export function spellOut(forms: string): string[] {
  return forms.split(',').flatMap((form) =>
    form
      .split(' ')
      .map((word) => word.split('/'))
      .reduce((starts, choices) => starts.flatMap((start) => choices.map((choice) => `${start} ${choice}`))),
  );
}
