import { cards } from './page/show-card.tsx';

// Two passages may have asked for it at once.
const content = globalThis.onTheRecord;
if (content !== undefined) content.card ??= cards();
