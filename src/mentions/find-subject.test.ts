import { expect, it } from 'vitest';
import { anchorPatterns } from './anchor-patterns.ts';
import { compileEvidence } from './compile-evidence.ts';
import { compileForms } from './compile-forms.ts';
import { subjectFinder } from './find-subject.ts';

const findSubject = subjectFinder({
  forms: compileForms({ harbour: ['harbour*'], ferry: ['ferry', 'ferries'], sale: ['sold'] }),
  anchors: ['harbour'],
  worth: anchorPatterns(['harbour*']),
  ...compileEvidence(
    {
      sale: {
        from: 3,
        own: 1,
        near: 1,
        items: [
          { points: 2, sentence: ['sale'] },
          { points: 1, around: ['ferry'] },
        ],
      },
    },
    {},
  ),
  countries: { named: [], others: [], any: [], places: [], there: [], acts: [] },
  claims: [{ id: 'ferries', evidence: ['sale'], unless: [] }],
  schemes: [],
});

it('tells the claims that a text mentions, and whether it is near them', () => {
  expect(findSubject('The ferries in the harbour were sold.')).toEqual({
    claims: ['ferries'],
    near: true,
  });
  expect(findSubject('The harbour was sold.')).toEqual({ claims: [], near: true });
  expect(findSubject('The ferries are in the harbour.')).toEqual({ claims: [], near: true });
  expect(findSubject('The harbour is quiet.')).toEqual({ claims: [], near: false });
});
