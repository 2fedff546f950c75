import { en } from './en/index.ts';
import type { LanguagePack } from './pack.ts';
import { vi } from './vi/index.ts';

/** The languages that Accord reads, by BCP 47 code. A new one is one line here. */
export const packs: ReadonlyMap<string, LanguagePack> = new Map([vi, en].map((pack) => [pack.language, pack]));
