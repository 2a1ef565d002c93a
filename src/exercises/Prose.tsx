import { type ComponentChildren, h } from 'preact';
import { isBlocks, type ProseNode, type Prose as ProseText } from './prose.ts';

/** Prose as elements. An inline field may stand in any sentence or label; for one with paragraphs and lists, `Passage`. */
export const Prose = ({ text }: { text: ProseText }) => <>{typeof text === 'string' ? text : text.map(element)}</>;

function element(node: ProseNode): ComponentChildren {
  if (typeof node === 'string') return node;
  return h(node.tag, node.tag === 'a' ? { href: node.href } : null, ...node.children.map(element));
}

interface PassageProps {
  text: ProseText;
  /** What stands before the first word. */
  lead?: ComponentChildren;
  class?: string;
  id?: string;
}

/** Prose as a part of its own: one paragraph, or as many paragraphs and lists as the author made. */
export function Passage({ text, lead, class: name, ...attributes }: PassageProps) {
  if (!isBlocks(text))
    return (
      <p class={name} {...attributes}>
        {lead}
        <Prose text={text} />
      </p>
    );
  const [first, ...others] = text;
  const opening = first instanceof Object && first.tag === 'p' ? first : undefined;
  return (
    <div class={name ? `passage ${name}` : 'passage'} {...attributes}>
      {(lead || opening) && (
        <p>
          {lead}
          {opening && <Prose text={opening.children} />}
        </p>
      )}
      <Prose text={opening ? others : text} />
    </div>
  );
}
