import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { Icon } from '../ui/Icon';
import type { NoteNode } from './note-text';

function Nodes({ nodes }: { nodes: readonly NoteNode[] }): ComponentChildren {
  return nodes.map((node, at) => {
    // Nodes of a note have no identity of their own, and the whole list is drawn anew when the text changes.
    const key = `${node.kind} ${at}`;
    if (node.kind === 'text') return <span key={key}>{node.text}</span>;
    if (node.kind === 'link')
      return (
        <a key={key} href={node.href} target="_blank" rel="noopener noreferrer">
          {node.text}
        </a>
      );
    const items = node.items.map((item, place) => (
      <li key={`${key} ${place}`} class={item.done === undefined ? undefined : 'note-text__task'}>
        {item.done !== undefined && <Icon name={item.done ? 'check' : 'minus'} />}
        <div>
          <Nodes nodes={item.nodes} />
        </div>
      </li>
    ));
    return node.ordered ? (
      <ol key={key} start={node.start}>
        {items}
      </ol>
    ) : (
      <ul key={key}>{items}</ul>
    );
  });
}

/** A note to read: links can be followed, lists are lists. The parser is loaded when the first note is shown; until then the text stands as typed. */
export function NoteText({ text }: { text: string }) {
  const [nodes, setNodes] = useState<readonly NoteNode[]>([{ kind: 'text', text }]);
  useEffect(() => {
    let current = true;
    void import('./note-text').then(({ readNote }) => {
      if (current) setNodes(readNote(text));
    });
    return () => {
      current = false;
    };
  }, [text]);
  return (
    <div class="note-text" dir="auto">
      <Nodes nodes={nodes} />
    </div>
  );
}
