/** A note as a tree of text, links and lists, made from a parser's tokens: what it holds is drawn as nodes, never as HTML. */
import { Lexer, type Token, type Tokens } from 'marked';

export type NoteNode =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'link'; readonly text: string; readonly href: string }
  | { readonly kind: 'list'; readonly ordered: boolean; readonly start: number; readonly items: readonly NoteItem[] };
export interface NoteItem {
  /** Undefined: no task. */
  readonly done?: boolean;
  readonly nodes: readonly NoteNode[];
}

/** Longer notes are shown as they were typed: parsing would hold up the popup. In UTF-16 units. */
export const MAX_PARSED_NOTE = 20_000;
/** Lists within lists: deeper ones are shown as they were typed. */
const MAX_DEPTH = 6;

/** Only addresses that a click may safely open. */
function safeHref(href: string): string | undefined {
  return /^(https?:\/\/|mailto:)/i.test(href) ? href : undefined;
}

function inline(tokens: readonly Token[] | undefined, raw: string): NoteNode[] {
  if (tokens === undefined) return [{ kind: 'text', text: raw }];
  return tokens.flatMap((token): NoteNode[] => {
    if (token.type === 'link') {
      const href = safeHref(token.href);
      return [href === undefined ? { kind: 'text', text: token.raw } : { kind: 'link', text: token.text, href }];
    }
    // Emphasis and the like stay as typed, but a link inside still shows.
    if (token.type === 'text' && 'tokens' in token) return inline(token.tokens, token.raw);
    return [{ kind: 'text', text: token.raw }];
  });
}

function blocks(tokens: readonly Token[], depth: number): NoteNode[] {
  return tokens.flatMap((token): NoteNode[] => {
    if (token.type === 'list' && depth < MAX_DEPTH) {
      const list = token as Tokens.List;
      return [
        {
          kind: 'list',
          ordered: list.ordered,
          start: list.start === '' ? 1 : list.start,
          items: list.items.map((item) => ({
            ...(item.task ? { done: item.checked === true } : {}),
            nodes: blocks(
              item.tokens.filter((part) => part.type !== 'checkbox'),
              depth + 1,
            ),
          })),
        },
      ];
    }
    if (token.type === 'paragraph' || token.type === 'text') return inline(token.tokens, token.raw);
    return [{ kind: 'text', text: token.raw }];
  });
}

/** Reads a note. Whatever is not a link or a list stays the text that was typed. */
export function readNote(text: string): readonly NoteNode[] {
  if (text.length > MAX_PARSED_NOTE) return [{ kind: 'text', text }];
  return blocks(new Lexer({ gfm: true }).lex(text), 0);
}
