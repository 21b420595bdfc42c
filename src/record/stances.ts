/** What a speaker does with a claim, in the order in which answers are shown. Never true or false. */
export const STANCES = [
  'denies',
  'declines to deny',
  'confirms',
  'offers',
  'conditional',
  'declines to say',
  'criticises',
  'endorses',
  'context',
] as const;

export type Stance = (typeof STANCES)[number];
