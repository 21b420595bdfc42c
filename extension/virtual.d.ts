declare module 'virtual:record' {
  const record: import('../src/record/compile-record.ts').Record;
  export default record;
}
declare module 'virtual:index' {
  const serialised: string;
  export default serialised;
}
declare module 'virtual:passages' {
  const passages: import('../src/citation/link-passages.ts').Passages;
  export default passages;
}
declare module 'virtual:mention-rules' {
  const rules: import('../src/mentions/find-mentions.ts').MentionRules;
  export default rules;
}
declare module 'virtual:anchors' {
  /** `MentionRules.worth`, which is all that the content script needs. */
  const anchors: import('../src/mentions/anchor-patterns.ts').AnchorPatterns;
  export default anchors;
}
/** A style sheet as text, with what it imports. */
declare module '*.css?inline' {
  const text: string;
  export default text;
}
