import type { LanguagePack } from '../pack.ts';
import { actors } from './actors.ts';
import { agreements } from './agreements.ts';
import { dates } from './dates.ts';
import { text } from './text.ts';

export const vi: LanguagePack = { language: 'vi', text, dates, actors, agreements };
