import { isRecord } from '../../text/is-record.ts';
import { formatPointer } from '../../text/pointer.ts';
import { descriptions, type PointKind, readPoints, risks } from '../model-card-toolkit/read-points.ts';
import { readText } from '../model-card-toolkit/read-text.ts';
import { isEmpty } from '../reading.ts';
import { behind, type BomReader } from './bom-reader.ts';

/** Risks, with the key as CycloneDX spells it. */
const ethics: PointKind = {
  ...risks,
  keys: ['name', 'mitigationStrategy'],
  write: ({ name = '', mitigationStrategy: strategy }) =>
    risks.write({ name, ...(strategy !== undefined && { mitigation_strategy: strategy }) }),
  parse(text) {
    const { mitigation_strategy: strategy, ...rest } = risks.parse(text);
    return { ...rest, ...(strategy !== undefined && { mitigationStrategy: strategy }) };
  },
};

/** Reads `modelCard.considerations`. Users are the people that the model is for: its stakeholders. */
export function readConsiderations(reader: BomReader): void {
  const at = `${reader.at}/modelCard/considerations`;
  const texts = descriptions(true);
  readPoints(reader, `${at}/users`, '/business_details/business_stakeholders', texts);
  readPoints(reader, `${at}/useCases`, '/intended_uses/intended_uses', texts);
  readPoints(reader, `${at}/technicalLimitations`, '/intended_uses/limitations', texts);
  readPoints(
    reader,
    `${at}/performanceTradeoffs`,
    '/additional_information/caveats_and_recommendations',
    texts,
  );
  readPoints(reader, `${at}/ethicalConsiderations`, '/additional_information/ethical_considerations', ethics);
  readFairness(reader, at);
  readEnergy(reader, `${at}/environmentalConsiderations/energyConsumptions`);
}

/** Some tools spell the key in another way. */
function readFairness(reader: BomReader, at: string): void {
  const { reading, lists } = reader;
  const isMisspelled =
    isEmpty(reading.at(`${at}/fairnessAssessments`)) && !isEmpty(reading.at(`${at}/fairnessConsiderations`));
  const from = `${at}/${isMisspelled ? 'fairnessConsiderations' : 'fairnessAssessments'}`;
  const to = '/additional_information/fairness_assessments';
  const value = reading.at(from);
  const places: string[] = [];
  for (const [index, entry] of (Array.isArray(value) ? (value as unknown[]) : []).entries()) {
    const held = from + formatPointer([index]);
    const target = to + formatPointer([places.length]);
    if (
      !isRecord(entry) ||
      places.length >= 200 ||
      !readText(reader, `${held}/groupAtRisk`, `${target}/group_at_risk`, { longest: 1024 })
    )
      continue;
    places.push(held);
    readText(reader, `${held}/benefits`, `${target}/benefits`, { isProse: true });
    readText(reader, `${held}/harms`, `${target}/harms`, { isProse: true });
    readText(reader, `${held}/mitigationStrategy`, `${target}/mitigation_strategy`, { isProse: true });
  }
  lists.set(to, {
    remove: (edit, index) => edit.remove(places[index] ?? ''),
    insert(edit, index, entry) {
      if (!isRecord(entry)) return;
      const { group_at_risk: groupAtRisk, benefits, harms, mitigation_strategy: mitigationStrategy } = entry;
      const made = Object.entries({ groupAtRisk, benefits, harms, mitigationStrategy }).filter(
        ([, text]) => typeof text === 'string',
      );
      edit.insert(from, behind(places, index), Object.fromEntries(made));
    },
  });
}

const impact = '/training_details/environmental_impact';
const gramsPerTonne = 1_000_000;

/** What the training took: its consumption, or the only one there is. */
function readEnergy({ reading, fields, hasAuthors }: BomReader, from: string): void {
  const value = reading.at(from);
  const list: readonly unknown[] = Array.isArray(value) ? value : [];
  const training = list.findIndex((entry) => isRecord(entry) && entry['activity'] === 'training');
  if (value === undefined && hasAuthors)
    fields.set(impact, (edit, held) => {
      const { energy_kwh: energy, co2_eq_grams: grams } = isRecord(held) ? held : {};
      // A consumption cannot be without its energy.
      if (typeof energy !== 'number') return;
      edit.insert(from, 0, {
        activity: 'training',
        energyProviders: [],
        activityEnergyCost: { value: energy, unit: 'kWh' },
        ...(typeof grams === 'number' && {
          co2CostEquivalent: { value: grams / gramsPerTonne, unit: 'tCO2eq' },
        }),
      });
    });
  if (training < 0) return;
  const at = from + formatPointer([training]);
  for (const [key, unit, to, factor] of [
    ['activityEnergyCost', 'kWh', 'energy_kwh', 1],
    ['co2CostEquivalent', 'tCO2eq', 'co2_eq_grams', gramsPerTonne],
  ] as const) {
    const number = reading.at(`${at}/${key}/value`);
    if (
      typeof number !== 'number' ||
      number < 0 ||
      !Number.isFinite(number) ||
      reading.at(`${at}/${key}/unit`) !== unit
    )
      continue;
    if (!reading.put(`${impact}/${to}`, scale(number, factor))) continue;
    reading.note(`${at}/${key}/value`, `${impact}/${to}`, factor === 1 ? 'same' : 'converted');
    for (const told of [`${at}/${key}/unit`, `${at}/activity`]) reading.note(told, `${impact}/${to}`);
    fields.set(`${impact}/${to}`, (edit, held) => {
      if (typeof held === 'number') edit.set(`${at}/${key}/value`, scale(held, 1 / factor));
      else if (key === 'co2CostEquivalent') edit.remove(`${at}/${key}`);
    });
  }
}

/** Without the last digits, which are the machine's: 31.22 t are 31220000 g. */
const scale = (value: number, factor: number): number =>
  factor === 1 ? value : Number((factor < 1 ? value / (1 / factor) : value * factor).toPrecision(15));
