import type { Entity } from '../actors/entity.ts';
import { blocs } from '../gazetteer/blocs.ts';

interface Entities {
  readonly entities: readonly Entity[];
}

/** A state, or a union or group of states, which concludes treaties as a state does. */
export function isState({ entities }: Entities, entity: number): boolean {
  const { type } = entities[entity] as Entity;
  return type === 'state' || type === 'group' || isBloc({ entities }, entity);
}

export function isBloc({ entities }: Entities, entity: number): boolean {
  const { canonical, type } = entities[entity] as Entity;
  return type === 'organization' && canonical !== null && blocs.has(canonical);
}
