import { type Element, textOf } from './xml-element.ts';

/** Lists that an element holds about its entries: the entries' names. What has another name in one is an entry of its own kind. */
const wrappers: Readonly<Record<string, readonly string[]>> = {
  advisories: ['advisory'], altIds: ['altId'], ancestors: ['component'], annotations: ['annotation'],
  assemblies: ['assembly'], authors: ['author'], collection: ['graphic'], commits: ['commit'],
  components: ['component'], compositions: ['composition'], custodians: ['custodian'], cwes: ['cwe'],
  datasets: ['dataset', 'ref'], dependencies: ['dependency'], descendants: ['component'],
  ethicalConsiderations: ['ethicalConsideration'], externalReferences: ['reference'],
  fairnessAssessments: ['fairnessAssessment'], fairnessConsiderations: ['fairnessAssessment'],
  formulation: ['formula'], hashes: ['hash'], inputs: ['input'], licenses: ['license', 'expression'],
  licenseTypes: ['licenseType'], lifecycles: ['lifecycle'], notes: ['note'], outputs: ['output'],
  owners: ['owner'], patches: ['patch'], performanceMetrics: ['performanceMetric'],
  performanceTradeoffs: ['performanceTradeoff'], properties: ['property'], services: ['service'],
  stewards: ['steward'], tags: ['tag'], technicalLimitations: ['technicalLimitation'], useCases: ['useCase'],
  users: ['user'], variants: ['component'], vulnerabilities: ['vulnerability'], workflows: ['workflow'],
}; // prettier-ignore

/** Lists that stand without an element about them. */
const repeated = new Set([
  'contact',
  'data',
  'energyConsumptions',
  'energyProviders',
  'omniborId',
  'sensitiveData',
  'swhid',
]);
const urlLists = new Set(['manufacturer', 'manufacture', 'organization', 'provider', 'supplier']);
const measures = new Set(['activityEnergyCost', 'co2CostEquivalent', 'co2CostOffset', 'energyProvided']);

/** What an element is in CycloneDX's JSON: a text, a list, or a record of its attributes and elements. */
export function shapeElement(element: Element): unknown {
  const { name, attributes, children } = element;
  const entries = wrappers[name];
  if (
    entries &&
    children.every((child) => entries.includes(child.name)) &&
    (children.length > 0 || textOf(element) === '')
  )
    return children.map((child) => shapeEntry(name, child));
  if (name === 'tools' && children.length > 0 && children.every((child) => child.name === 'tool'))
    return children.map(shapeElement);
  const special = shapeSpecial(element);
  if (special) return special;
  const record = new Map<string, unknown>(Object.entries(attributes));
  for (const child of children) addChild(record, name, child);
  const text = textOf(element);
  if (record.size === 0) return text;
  if (text !== '') record.set('content', text);
  return Object.fromEntries(record);
}

function shapeEntry(list: string, child: Element): unknown {
  if (list === 'licenses') return { [child.name]: shapeElement(child) };
  if (list === 'datasets' && child.name === 'ref') return { ref: textOf(child) };
  return shapeElement(child);
}

/** Elements that are spelled in another way in JSON. */
function shapeSpecial(element: Element): Readonly<Record<string, unknown>> | undefined {
  const { name, attributes, children, text } = element;
  const { 'content-type': contentType, ...others } = attributes;
  if (name === 'property') return { ...attributes, ...(text !== '' && { value: text }) };
  if (name === 'image' || name === 'attachment' || (name === 'text' && contentType !== undefined))
    return { ...(contentType !== undefined && { contentType }), ...others, content: text.trim() };
  if (name !== 'dependency') return undefined;
  const refs = (kind: string) =>
    children.filter((child) => child.name === kind).map((child) => child.attributes['ref'] ?? textOf(child));
  const [dependsOn, provides] = [refs('dependency'), refs('provides')];
  return {
    ...attributes,
    ...(dependsOn.length > 0 && { dependsOn }),
    ...(provides.length > 0 && { provides }),
  };
}

function addChild(record: Map<string, unknown>, holder: string, child: Element): void {
  const { name } = child;
  const shaped = measures.has(holder) && name === 'value' ? shapeNumber(textOf(child)) : shapeElement(child);
  const held = record.get(name);
  // Consumptions are in an element of their name, which may be there again.
  const added = name === 'energyConsumptions' ? child.children.map(shapeElement) : [shaped];
  if (repeated.has(name) || (name === 'url' && urlLists.has(holder)))
    record.set(name, Array.isArray(held) ? [...(held as unknown[]), ...added] : added);
  else if (held === undefined) record.set(name, shaped);
  else record.set(name, Array.isArray(held) ? [...(held as unknown[]), shaped] : [held, shaped]);
}

function shapeNumber(text: string): unknown {
  const number = Number(text);
  return text !== '' && Number.isFinite(number) ? number : text;
}
