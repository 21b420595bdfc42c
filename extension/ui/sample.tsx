import { useLayoutEffect, useRef } from 'preact/hooks';
import type { MarkStyle } from '../mark-styles.ts';
import { paint } from '../page/paint.ts';
import { message } from './message.ts';
import { mentionsIn } from './record.ts';

/** A made-up sentence that mentions a claim, marked as a page's is: on the grounds given, `light` or `dark`. */
export function Sample({ style, grounds }: { style: MarkStyle; grounds: readonly ('light' | 'dark')[] }) {
  const text = message('sample_text');
  const box = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const texts = [...(box.current?.querySelectorAll('p') ?? [])].flatMap(
      ({ firstChild }) => firstChild ?? [],
    );
    const ranges = mentionsIn([text]).flatMap(({ start, end }) =>
      texts.map(
        (node) =>
          new StaticRange({ startContainer: node, startOffset: start, endContainer: node, endOffset: end }),
      ),
    );
    return paint(`on-the-record-${style}`, ranges);
  }, [style, text]);
  return (
    <div class="samples" ref={box}>
      {grounds.map((ground) => (
        <p key={ground} class={`sample ${ground}`}>
          {text}
        </p>
      ))}
    </div>
  );
}
