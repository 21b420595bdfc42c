import { claimState } from './claim-state.ts';
import type { Claim, Record, Statement } from './compile-record.ts';
import { type Language, stateSentence } from './state-sentence.ts';

/** Lays the record out for people to read and to check, as Markdown: claim by claim, statement by statement. */
export function recordPage(record: Record, language: Language): string {
  return [
    '# The record',
    '',
    `${record.statements.length} statements from ${record.articles.length} articles. This page is made by`,
    '`npm run record -- --write`; what it says is in the `statements.yaml` of each article. Characters are counted',
    'from 0, the end not included. A statement that bears on two claims stands under both.',
    '',
    ...articles(record, language),
    ...record.claims.flatMap((claim) => section(record, claim, language)),
  ].join('\n');
}

function articles(record: Record, { date }: Language): string[] {
  const rows = record.articles.map(({ id, outlet, published, address }) => {
    const printed = published.date === undefined ? 'unknown' : date(published.date);
    const link = address.url ?? `unknown; look for “${address.lookFor}”`;
    return `| [${id}](${id}/article.txt) | ${outlet.name} (${outlet.certainty}) | ${printed} (${published.certainty}) | ${link} |`;
  });
  return ['| Article | Outlet | Published | Address |', '|---|---|---|---|', ...rows, ''];
}

function section(record: Record, claim: Claim, language: Language): string[] {
  const lines = record.statements.flatMap((statement) => {
    const stance = statement.claims.find((entry) => entry.claim === claim.id)?.stance;
    return stance === undefined ? [] : [...entry(record, statement, stance, language), ''];
  });
  return [
    `## ${claim.text}`,
    '',
    claim.about,
    '',
    stateSentence(claimState(record, claim.id), language),
    '',
    ...lines,
  ];
}

function entry(record: Record, statement: Statement, stance: string, { date }: Language): string[] {
  const { speaker: id, role, said, venue, via, note, kind, printings } = statement;
  const speaker = record.speakers.find((speaker) => speaker.id === id);
  const who = speaker?.kind === 'unnamed' ? speaker.name : `${speaker?.name}, ${role}`;
  return [
    `### ${statement.id}`,
    '',
    `**${stance}** · ${kind} · ${who} · ${said.date === undefined ? 'day unknown' : date(said.date)} (${said.basis})`,
    ...(venue ? [`· ${venue.name} (${venue.basis})`] : []),
    ...(via ? [`· through ${via}`] : []),
    ...(note ? ['', note] : []),
    '',
    ...printings.flatMap(({ article, spans }) =>
      spans.map(({ start, end, exact }) => {
        const words = kind === 'direct' ? `“${exact}”` : exact;
        return `- [${article}](${article}/article.txt) ${start}–${end}: ${words}`;
      }),
    ),
  ];
}
