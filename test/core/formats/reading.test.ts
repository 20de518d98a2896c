import { describe, expect, test } from 'vitest';
import { openReading } from '../../../src/core/formats/reading.ts';

describe('a reading', () => {
  test('has one row for each leaf, in the order of the source', () => {
    const reading = openReading({ b: 'text', a: [1, null], c: {}, d: { e: '[More Information Needed]' } });
    reading.take('/b', '/model_overview/model_name');
    expect(reading.list()).toEqual([
      { file: '', from: '/b', to: '/model_overview/model_name', how: 'same' },
      { file: '', from: '/a/0', reason: 'no-field' },
      { file: '', from: '/a/1', reason: 'empty' },
      { file: '', from: '/c', reason: 'empty' },
      { file: '', from: '/d/e', reason: 'empty' },
    ]);
  });

  test('says of a value that was converted, and of one whose field is taken', () => {
    const reading = openReading({ a: 1, b: 'two' }, 'x.json');
    expect(reading.take('/a', '/model_overview/model_name', String)).toBe(true);
    expect(reading.take('/b', '/model_overview/model_name')).toBe(false);
    expect(reading.card).toEqual({ model_overview: { model_name: '1' } });
    expect(reading.list()).toEqual([
      { file: 'x.json', from: '/a', to: '/model_overview/model_name', how: 'converted' },
      { file: 'x.json', from: '/b', reason: 'field-taken' },
    ]);
  });

  test('takes what no card may hold out of texts, and says that they changed', () => {
    const reading = openReading({ a: 'one\r\ntwo', b: 'evil\u202Etext', c: ['\u0000x', 'y'] });
    reading.take('/a', '/model_overview/model_name');
    reading.take('/b', '/model_overview/model_owner');
    reading.take('/c', '/model_overview/model_artifact');
    expect(reading.card).toEqual({
      model_overview: { model_name: 'one\ntwo', model_owner: 'eviltext', model_artifact: ['x', 'y'] },
    });
    expect(reading.list().map((row) => 'to' in row && [row.to, row.how])).toEqual([
      ['/model_overview/model_name', 'converted'],
      ['/model_overview/model_owner', 'converted'],
      ['/model_overview/model_artifact/0', 'converted'],
      ['/model_overview/model_artifact/1', 'same'],
    ]);
  });

  test('makes lists and records as the card has them, and never touches a prototype', () => {
    const reading = openReading({ a: 'x', b: 'y' });
    reading.take('/a', '/additional_information/custom_details/0');
    reading.put('/evaluation_details/0/name', 'Test');
    expect(reading.take('/b', '/additional_information/custom_details/__proto__')).toBe(false);
    expect(reading.card).toEqual({
      additional_information: { custom_details: { 0: 'x' } },
      evaluation_details: [{ name: 'Test' }],
    });
  });

  test('lets nothing take the place of a fate that is known', () => {
    const reading = openReading({ a: { b: 1, c: 2 } });
    reading.take('/a/b', '/model_overview/model_version');
    reading.lose('/a', 'format-only');
    expect(reading.list()).toEqual([
      { file: '', from: '/a/b', to: '/model_overview/model_version', how: 'same' },
      { file: '', from: '/a/c', reason: 'format-only' },
    ]);
  });
});
