import { describe, expect, it } from 'vitest';
import { parseNumber, parsePay, payCurrency, payInText, payUnit } from '../../utils/posting/pay';

type Row = [string, [string | undefined, number | undefined, number | undefined, string | undefined]];
const parts = (source: string, hints = {}) => {
  const pay = parsePay(source, hints);
  return pay && [pay.currency, pay.minValue, pay.maxValue, pay.unitText];
};

describe('pay as it is written', () => {
  it.each<Row>([
    ['$120,000 - $150,000 a year', ['USD', 120000, 150000, 'YEAR']],
    ['US$85k–110k per annum', ['USD', 85000, 110000, 'YEAR']],
    ['£85k - 110k', ['GBP', 85000, 110000, 'YEAR']],
    ['£85-110k per year', ['GBP', 85000, 110000, 'YEAR']],
    ['Up to £50,000 per annum', ['GBP', undefined, 50000, 'YEAR']],
    ['From $25 an hour', ['USD', 25, undefined, 'HOUR']],
    ['$32.50/hr', ['USD', 32.5, 32.5, 'HOUR']],
    ['€500 per day', ['EUR', 500, 500, 'DAY']],
    ['Tagessatz 800 €', ['EUR', 800, 800, 'DAY']],
    ['60.000 € – 75.000 € pro Jahr', ['EUR', 60000, 75000, 'YEAR']],
    ['55.000 bis 65.000 EUR brutto im Jahr', ['EUR', 55000, 65000, 'YEAR']],
    ['ab 3.500,- € monatlich', ['EUR', 3500, undefined, 'MONTH']],
    ['17,50 € pro Stunde', ['EUR', 17.5, 17.5, 'HOUR']],
    ['45 000 € à 55 000 € par an', ['EUR', 45000, 55000, 'YEAR']],
    ['1 800 € - 2 200 € par mois', ['EUR', 1800, 2200, 'MONTH']],
    ['Salario: 30.000€ - 36.000€ bruto al año', ['EUR', 30000, 36000, 'YEAR']],
    ['R$ 4.500,00 por mês', ['BRL', 4500, 4500, 'MONTH']],
    ['45 000 – 60 000 Kč / měsíc', ['CZK', 45000, 60000, 'MONTH']],
    ['od 50 000 do 70 000 Kč měsíčně', ['CZK', 50000, 70000, 'MONTH']],
    ['18 000 - 24 000 zł / mies.', ['PLN', 18000, 24000, 'MONTH']],
    ['120 – 150 PLN/h', ['PLN', 120, 150, 'HOUR']],
    ['45 000 SEK per månad', ['SEK', 45000, 45000, 'MONTH']],
    ["CHF 110'000 – 130'000 per year", ['CHF', 110000, 130000, 'YEAR']],
    ['6-10 Lacs PA', ['INR', 600000, 1000000, 'YEAR']],
    ['₹12,34,567 a year', ['INR', 1234567, 1234567, 'YEAR']],
    ['12.5 - 18 LPA', ['INR', 1250000, 1800000, 'YEAR']],
    ['1-1.5 Cr. PA', ['INR', 10000000, 15000000, 'YEAR']],
    ['A$130,000 – A$160,000 p.a.', ['AUD', 130000, 160000, 'YEAR']],
    ['HK$20,000 - HK$35,000 a month', ['HKD', 20000, 35000, 'MONTH']],
    ['AED 15,000 per month', ['AED', 15000, 15000, 'MONTH']],
  ])('%s', (source, expected) => {
    expect(parts(source, { currency: 'USD' })).toEqual(expected);
  });

  it.each<Row>([
    ['$90,000 - $110,000 CAD', ['CAD', 90000, 110000, 'YEAR']],
    ['$90,000 CAD', ['CAD', 90000, 90000, 'YEAR']],
    ['CAD $90,000 - $110,000', ['CAD', 90000, 110000, 'YEAR']],
    ['CAD $95,000 to CAD $120,000', ['CAD', 95000, 120000, 'YEAR']],
    ['$95,000 CAD to $120,000 CAD a year', ['CAD', 95000, 120000, 'YEAR']],
    ['$CAD 90,000', ['CAD', 90000, 90000, 'YEAR']],
    ['AUD $90,000', ['AUD', 90000, 90000, 'YEAR']],
    ['USD$ 90,000', ['USD', 90000, 90000, 'YEAR']],
    ['$15,000 - $20,000 MXN mensuales', ['MXN', 15000, 20000, 'MONTH']],
    ['$90,000 a year (CAD)', ['CAD', 90000, 90000, 'YEAR']],
    ['Salary (CAD): $90,000 - $110,000', ['CAD', 90000, 110000, 'YEAR']],
    ['$90,000 in the US, CAD $110,000 in Canada', ['USD', 90000, 90000, 'YEAR']],
    ['$100k+$20k bonus', ['USD', 100000, undefined, 'YEAR']],
  ])('takes the named currency before the sign that several write: %s', (source, expected) => {
    expect(parts(source, { currency: 'USD' })).toEqual(expected);
  });

  it.each<Row>([
    ['£28,000, 37.5 hours per week', ['GBP', 28000, 28000, 'YEAR']],
    ['$52,000 for 40 hours per week', ['USD', 52000, 52000, 'YEAR']],
    ['£30,000 · 40 hours per week', ['GBP', 30000, 30000, 'YEAR']],
    ['40 hours per week at $25 per hour', ['USD', 25, 25, 'HOUR']],
    ['35-40 hours/week, $25 an hour', ['USD', 25, 25, 'HOUR']],
    ['3.200 € (38,5 Std./Woche)', ['EUR', 3200, 3200, undefined]],
    ['€ 3.800 tot € 5.200 bij 40 uur per week', ['EUR', 3800, 5200, undefined]],
    ['$20/hr, 40-hour week', ['USD', 20, 20, 'HOUR']],
    ['$1,200 weekly', ['USD', 1200, 1200, 'WEEK']],
    ['£45,000 per day rate', ['GBP', 45000, 45000, 'YEAR']],
  ])('does not take working hours for the unit of pay: %s', (source, expected) => {
    expect(parts(source, { currency: 'USD', label: true })).toEqual(expected);
  });

  it.each<Row>([
    ['€ 2.500,- tot € 3.500,-', ['EUR', 2500, 3500, undefined]],
    ['bis 75.000 €', ['EUR', undefined, 75000, 'YEAR']],
    ['mind. 45.000 €', ['EUR', 45000, undefined, 'YEAR']],
    ['50.000+ €', ['EUR', 50000, undefined, 'YEAR']],
    ['£450 p/d', ['GBP', 450, 450, 'DAY']],
    ['Colorado $50,000', ['USD', 50000, 50000, 'YEAR']],
  ])('%s', (source, expected) => {
    expect(parts(source, { currency: 'USD', label: true })).toEqual(expected);
  });

  it('takes a sign for the currency of the site, and a bare number only where it stands in a label of a site of one currency', () => {
    expect(parts('$100,000 – $120,000', { currency: 'AUD' })?.[0]).toBe('AUD');
    expect(parts('45 000 kr / månad', { currency: 'SEK' })?.[0]).toBe('SEK');
    expect(parts('45 000 kr / månad')?.[0]).toBeUndefined();
    expect(parts('$90k a year', { currency: 'EUR' })?.[0]).toBe('USD');
    expect(parts('100,000 - 120,000', { label: true })).toEqual([undefined, 100000, 120000, undefined]);
    expect(parts('100,000 - 120,000', { label: true, bare: true, currency: 'AUD' })?.[0]).toBe('AUD');
    // What a board has computed; in a text it is the employer who estimates.
    for (const label of [
      'Estimated $80K - $95K a year',
      '$80,000 - $95,000 (est.)',
      '40.000 - 50.000 € (geschätzt)',
      'Salaire estimé : 40 000 €',
      'Uppskattad lön: 40 000 - 45 000 kr',
    ])
      expect(parsePay(label, { label: true, currency: 'USD' })).toBeUndefined();
    expect(payInText('The estimated base salary for this role is $80,000 - $95,000 a year.', { currency: 'USD' })).toMatchObject({
      minValue: 80000,
      maxValue: 95000,
    });
    expect(parts('100,000 - 120,000')).toBeUndefined();
  });

  it('prefers the base to on-target earnings', () => {
    expect(parts('£60k base, £120k OTE')).toEqual(['GBP', 60000, 60000, 'YEAR']);
    expect(parts('OTE £100k, base £50,000 - £55,000')).toEqual(['GBP', 50000, 55000, 'YEAR']);
    expect(parts('$85,000 (Base) + $20,000 (Bonus)', { currency: 'USD' })).toEqual(['USD', 85000, 85000, 'YEAR']);
    expect(parts('£120k OTE')).toEqual(['GBP', 120000, 120000, 'YEAR']);
  });

  it.each([
    '10+ years of experience',
    'a team of 25 people',
    '401(k) with match',
    '401k matching',
    '20 % bonus',
    'Competitive salary',
    'founded in 2015',
    '24/7 on call',
    'more than 30 000 customers',
    '',
  ])('stays silent on %s', (source) => {
    expect(parsePay(source)).toBeUndefined();
    expect(payInText(source)).toBeUndefined();
  });

  it.each([
    'Grow our customer base, from accounts of $10M to $50M.',
    'Competitive compensation, including a $2,000 annual learning stipend.',
    'Competitive salary, and up to $1,500 per year for courses',
    'Competitive salary plus $500 per month home office allowance',
    'Grow the client base from $2M to $5M.',
    'Own a portfolio with a client base of $2M - $5M ARR.',
    'Competitive salary and 401k match up to $5,000 per year',
    'Referral program pay: $1,000 - $5,000 per hire',
  ])('takes no other money of a text for the pay: %s', (text) => {
    expect(payInText(text, { currency: 'USD' })).toBeUndefined();
  });

  it.each([
    ['The base range is $120,000 - $150,000, with a learning stipend of $2,000 a year.', 120000],
    ['Salary: $95,000 - $120,000 a year and a $500 home office allowance.', 95000],
    ['We match your pension. Salary $60,000 - $70,000 a year', 60000],
    ['Comp: $165k-$200k annual FTE base comp + equity package.', 165000],
    ['401k match; base $80,000 - $90,000 + equity', 80000],
  ])('finds the pay beside other money: %s', (text, least) => {
    expect(payInText(text, { currency: 'USD' })?.minValue).toBe(least);
  });

  it('finds the pay line of a description and nothing else that costs money', () => {
    const text =
      'We raised $20 million.\nYou manage a budget of $2,000,000.\nThe base salary range is $145,000 to $155,000 per year.\nBonus: $5,000.';
    expect(payInText(text, { currency: 'USD' })).toEqual({ currency: 'USD', minValue: 145000, maxValue: 155000, unitText: 'YEAR' });
    expect(payInText('Salaris: € 3.800 tot € 5.200')).toEqual({ currency: 'EUR', minValue: 3800, maxValue: 5200 });
    expect(payInText('Salary €48k - €60k (40 hours per week)')).toMatchObject({ minValue: 48000, maxValue: 60000, unitText: 'YEAR' });
    expect(payInText('Our customers pay $20 per month for the product.', { currency: 'USD' })).toBeUndefined();
  });
});

it.each([
  ['1,234.50', 1234.5],
  ['1.234,50', 1234.5],
  ['1 234', 1234],
  ["110'000", 110000],
  ['12,34,567', 1234567],
  ['3.5', 3.5],
  ['60.000', 60000],
])('reads the number %s', (source, value) => {
  expect(parseNumber(source)).toBe(value);
});

it('reads units and currencies in fields of their own', () => {
  expect(['YEAR', 'Yearly', 'per month', 'hourly', 'WEEK', 'nonsense', 7].map(payUnit)).toEqual([
    'YEAR',
    'YEAR',
    'MONTH',
    'HOUR',
    'WEEK',
    undefined,
    undefined,
  ]);
  expect(payCurrency('eur')).toBe('EUR');
  expect(payCurrency('€')).toBe('EUR');
  expect(payCurrency('$', 'CAD')).toBe('CAD');
});

it('stays fast on hostile text', () => {
  const started = performance.now();
  for (const unit of ['1,', '1 ', '$', '1 000 ', "1'0", 'k 1', '€1-']) parsePay(unit.repeat(50_000), { label: true });
  payInText(`salary ${'1 '.repeat(700)}\n`.repeat(100));
  expect(performance.now() - started).toBeLessThan(1000);
});
