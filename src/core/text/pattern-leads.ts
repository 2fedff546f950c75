/** Which two tokens a pattern may begin with. */
import { END, joinLeads, keyOf, type Leads } from './leads.ts';
import { type Item, PatternError } from './pattern-source.ts';

interface Heads {
  /** Keys of the first token; null where it may be anything. */
  readonly keys: ReadonlySet<string> | null;
  /** All items may be absent. */
  readonly open: boolean;
}

function headsOf(items: readonly Item[]): Heads {
  const keys = new Set<string>();
  for (const item of items) {
    if (item.type === 'edge') continue;
    if (item.type === 'word') return { keys: keys.add(keyOf(item.word)), open: false };
    if (item.type === 'class') {
      if (item.members.leads === null) return { keys: null, open: false };
      for (const first of item.members.leads.keys()) keys.add(first);
      return { keys, open: false };
    }
    const inner = item.branches.map(headsOf);
    for (const branch of inner) {
      if (branch.keys === null) return { keys: null, open: false };
      for (const key of branch.keys) keys.add(key);
    }
    if (!item.optional && !inner.some(({ open }) => open)) return { keys, open: false };
  }
  return { keys, open: true };
}

/** What may follow the first token, where it ends an item before `rest`. */
function secondsOf(rest: readonly Item[]): ReadonlySet<string> | null {
  const { keys, open } = headsOf(rest);
  return keys === null ? null : open ? new Set([...keys, END]) : keys;
}

export function leadsOf(items: readonly Item[]): Leads {
  const [item, ...rest] = items;
  if (item === undefined) return new Map([[END, new Set([END])]]);
  switch (item.type) {
    case 'edge':
      return leadsOf(rest);
    case 'word':
      return new Map([[keyOf(item.word), secondsOf(rest)]]);
    case 'class': {
      if (item.members.leads === null) throw new PatternError(`<${item.name}> may be anything and can't begin a pattern`);
      const leads = new Map<string, ReadonlySet<string> | null>();
      for (const [first, seconds] of item.members.leads) {
        const after = seconds?.has(END) === true ? secondsOf(rest) : new Set<string>();
        leads.set(first, seconds === null || after === null ? null : new Set([...[...seconds].filter((key) => key !== END), ...after]));
      }
      return leads;
    }
    case 'group': {
      const branches = item.branches.map((branch) => leadsOf([...branch, ...rest]));
      return joinLeads(item.optional ? [...branches, leadsOf(rest)] : branches);
    }
  }
}
