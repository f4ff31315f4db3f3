/** A schema.org node's fields, still raw: `shape.ts` puts them into shape like those of any rule. */
import { elementText, oneLine } from '../../posting/html-text';
import { addressText } from '../../posting/place';
import type { PostingField } from '../../posting/posting';
import { isRecord } from '../../posting/record';
import type { RawValue } from '../site';
import { isElement, many, prop, type SchemaNode, textOf } from './node';

/** Text of a property that may be an element. */
function line(value: unknown): string | undefined {
  if (isElement(value)) return oneLine(value) || undefined;
  const text = textOf(value);
  return text === undefined ? undefined : oneLine(text) || undefined;
}

/** The title; where it is null, the page's own title less the employer's name that ends it ("Welder - Acme"). */
export function schemaTitle(node: SchemaNode['node'], document: Document): string | undefined {
  const own = line(prop(node, 'title')) ?? line(prop(node, 'name'));
  if (own) return own;
  const company = schemaCompany(node);
  const page = document.title.replace(/\s+/g, ' ').trim();
  if (!company || !page.toLowerCase().endsWith(company.toLowerCase())) return undefined;
  const rest = page.slice(0, -company.length);
  return /\s[-–—|·@]\s$|\sat\s$/.test(rest) ? rest.replace(/\s+([-–—|·@]|at)\s+$/, '') || undefined : undefined;
}

/** The employer's name. */
export function schemaCompany(node: SchemaNode['node']): string | undefined {
  return line(prop(node, 'hiringOrganization')) ?? line(prop(node, 'hiringOrganisation'));
}

function schemaPlaces(node: SchemaNode['node']): string[] {
  const company = schemaCompany(node)?.toLowerCase();
  const found: string[] = [];
  for (const location of many(prop(node, 'jobLocation')).slice(0, 300)) {
    for (const address of isRecord(location) && !isElement(location) ? many(prop(location, 'address') ?? location) : [location]) {
      const structured = isRecord(address) && !isElement(address) ? addressText(address) : undefined;
      const name = structured ?? line(address) ?? line(location);
      // Some vendors write the employer where the place belongs.
      if (name && name.toLowerCase() !== company && !/^https?:\/\//.test(name)) found.push(name);
    }
  }
  return found;
}

function schemaPay(node: SchemaNode['node']): RawValue {
  const salary = many(prop(node, 'baseSalary'))[0];
  const currency = textOf(prop(node, 'salaryCurrency'));
  if (isElement(salary)) return oneLine(salary);
  if (typeof salary === 'number' || typeof salary === 'string') {
    return Number.isFinite(Number(salary)) && String(salary).trim() !== ''
      ? { currency, minValue: salary, maxValue: salary }
      : [currency ?? '', String(salary)].join(' ');
  }
  if (!isRecord(salary)) return undefined;
  const given = prop(salary, 'value');
  const value = Array.isArray(given) && isRecord(given[0]) ? given[0] : given;
  const inner = isRecord(value) ? value : salary;
  const single = isRecord(value) ? prop(value, 'value') : value;
  const unit = textOf(prop(inner, 'unitText')) ?? textOf(prop(salary, 'unitText')) ?? textOf(prop(inner, 'unitCode'));
  const min = many(prop(inner, 'minValue') ?? prop(salary, 'minValue') ?? prop(salary, 'minPrice'))[0];
  const max = many(prop(inner, 'maxValue') ?? prop(salary, 'maxValue') ?? prop(salary, 'maxPrice'))[0];
  const ones = (min ?? max) === undefined ? many(single ?? prop(salary, 'price') ?? prop(salary, 'name')) : [];
  return {
    currency: textOf(prop(salary, 'currency')) ?? textOf(prop(salary, 'priceCurrency')) ?? textOf(prop(inner, 'currency')) ?? currency,
    minValue: min ?? ones[0],
    maxValue: max ?? ones.at(-1),
    unitText: unit,
  };
}

/** The texts of a property; those of elements keep their lines, and what they show as a tag is none. */
const texts = (node: SchemaNode['node'], name: string): string[] =>
  many(prop(node, name))
    .map((one) => (isElement(one) ? elementText(one).replace(/</g, '&lt;') : (textOf(one) ?? '')))
    .filter(Boolean);

/** The description; where there is none, the parts that schema.org has words for. */
function schemaDescription(node: SchemaNode['node']): RawValue {
  const own = prop(node, 'description');
  if (isElement(own)) return own;
  const parts = texts(node, 'description');
  if (parts.length === 0)
    for (const name of [
      'responsibilities',
      'qualifications',
      'skills',
      'experienceRequirements',
      'educationRequirements',
      'jobBenefits',
      'benefits',
    ])
      parts.push(...texts(node, name));
  return parts.length > 1 ? parts : parts[0];
}

/** A node's own address, absolute; undefined where it gives none. */
export function schemaUrl(node: SchemaNode['node']): string | undefined {
  for (const name of ['url', 'mainEntityOfPage', '@id', 'sameAs']) {
    const value = prop(node, name);
    const text = isRecord(value) ? (textOf(prop(value, '@id')) ?? textOf(prop(value, 'url'))) : textOf(value);
    if (text && (/^https?:\/\//.test(text) || (name === 'url' && text.startsWith('/')))) return text;
  }
  return undefined;
}

/** A node's own id: `identifier` as text or number, or its `value`. */
export function schemaIdentifier(node: SchemaNode['node']): string | undefined {
  const identifier = many(prop(node, 'identifier'))[0];
  return isRecord(identifier) ? textOf(prop(identifier, 'value')) : textOf(identifier);
}

/** One field of a node, raw. */
export function schemaField(node: SchemaNode['node'], field: PostingField, document: Document): RawValue {
  switch (field) {
    case 'title':
      return schemaTitle(node, document);
    case 'hiringOrganization':
      return schemaCompany(node);
    case 'jobLocation':
      return schemaPlaces(node);
    case 'jobLocationType':
      return line(prop(node, 'jobLocationType'));
    case 'employmentType':
      return many(prop(node, 'employmentType')).flatMap((one) => line(one)?.split(/[,;]/) ?? []);
    case 'baseSalary':
      return schemaPay(node);
    case 'datePosted':
    case 'validThrough': {
      const value = prop(node, field);
      return isElement(value) ? value : textOf(value);
    }
    case 'description':
      return schemaDescription(node);
    case 'identifier':
      return schemaIdentifier(node);
    case 'url':
      return schemaUrl(node);
  }
}
