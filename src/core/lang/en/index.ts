import type { LanguagePack } from '../pack.ts';
import { actors } from './actors.ts';
import { agreements } from './agreements.ts';
import { dates } from './dates.ts';
import { text } from './text.ts';

export const en: LanguagePack = { language: 'en', text, dates, actors, agreements };
