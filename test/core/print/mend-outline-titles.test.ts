import { expect, test } from 'vitest';
import { mendOutlineTitles } from '../../../src/core/print/mend-outline-titles.ts';

test('gives back the spaces that a wrapped heading lost', () => {
  expect(mendOutlineTitles(['Out-of-scopeuses', 'Owner'], ['Out-of-scope\n  uses', 'Owner'])).toEqual([
    'Out-of-scope uses',
    'Owner',
  ]);
});

test('passes over headings that are not shown', () => {
  expect(mendOutlineTitles(['Afact', 'Bfact'], ['Hidden', 'A fact', 'Hidden too', 'B fact'])).toEqual([
    'A fact',
    'B fact',
  ]);
});

test('gives each of two headings of the same letters its own words', () => {
  expect(mendOutlineTitles(['nowhere', 'nowhere'], ['now here', 'no where'])).toEqual([
    'now here',
    'no where',
  ]);
});

test('leaves a title that no heading has', () => {
  expect(mendOutlineTitles(['1. Owner', 'Uses'], ['Owner', 'Uses'])).toEqual(['1. Owner', 'Uses']);
});
