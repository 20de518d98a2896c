import type { Result } from '../../problem/problem.ts';
import type { WriteRequest, WrittenCard } from '../format.ts';
import { writeReadme } from './write-readme.ts';

/** A card as a README of the Hub; with the README that it was imported from, that one with the card's edits. */
export const writeHuggingface = ({ card, original }: WriteRequest): Result<WrittenCard> =>
  writeReadme(card, original);
