import {
  dashes,
  type Found,
  foundOne,
  isCapitalAt,
  isGlued,
  isNumberAt,
  isWordAt,
  mentionOf,
  type Reader,
  textOf,
  unitAt,
  wordAt,
} from './reader.ts';

/** A word that holds digits is a name, `QL4D`, `TĐC1.1`, unless it is a unit, `m2`; `Km14+350` is one with its metres. */
export function nameWord(reader: Reader, at: number): Found {
  if (unitAt(reader, at)?.next === at + 1) {
    return foundOne(mentionOf(reader, 'other', 'unit', at, at + 1, { reason: 'part of a unit' }), at + 1);
  }
  const isChainage = wordAt(reader, at + 1) === '+' && isNumberAt(reader, at + 2);
  return name(reader, at, isChainage ? at + 3 : at + 1);
}

/** `Covid-19`, `ĐT.130`: a word with a capital and a number behind a dash or, in capitals, a point without spaces. */
export function dashedName(reader: Reader, at: number): Found | null {
  const sign = wordAt(reader, at - 1);
  // `vắc xin COVID-19 mũi 1`, `dịch covid – 19`: the illness, whatever unit stands behind it.
  if (dashes.has(sign) && wordAt(reader, at - 2) === 'covid') return name(reader, at, at + 1);
  // `10:00 10/08/2023 GMT+7`.
  if (sign === '+' && /^(?:gmt|utc)$/.test(wordAt(reader, at - 2))) return name(reader, at, at + 1);
  if ((sign !== '-' && sign !== '.') || !isGlued(reader, at) || !isGlued(reader, at - 1) || !isWordAt(reader, at - 2))
    return null;
  const word = textOf(reader, at - 2, at - 1);
  if (sign === '.' && (word.length > 4 || word !== word.toUpperCase())) return null;
  if (sign === '-' && (unitAt(reader, at + 1) || wordAt(reader, at + 1) === '%')) return null;
  return isCapitalAt(reader, at - 2) ? name(reader, at, at + 1) : null;
}

/** `TCVN 4054:2005`, `ISO 9001`: a standard. */
export function standardWord(reader: Reader, at: number): Found | null {
  let from = at + 1;
  if (isWordAt(reader, from)) from++;
  // `nước sạch đạt QCVN 68,5%`: a share of those that meet it.
  if (!isNumberAt(reader, from) || wordAt(reader, from + 1) === '%') return null;
  let to = from + 1;
  while (
    (wordAt(reader, to) === ':' || wordAt(reader, to) === '-') &&
    isNumberAt(reader, to + 1) &&
    isGlued(reader, to)
  )
    to += 2;
  return name(reader, from, to);
}

/** An address on the web, as far as it goes without a space. */
export function addressWord(reader: Reader, at: number): Found | null {
  if (!isGlued(reader, at + 1)) return null;
  let to = at + 1;
  let hasDigits = reader.tokens[at]?.digits ?? false;
  while (isGlued(reader, to)) hasDigits = (reader.tokens[to++]?.digits ?? false) || hasDigits;
  return hasDigits ? name(reader, at, to) : { mentions: [], times: [], next: to };
}

/** `xanapheo.gov.vn/tin-tuc/2025/05`: what stands behind the domain of an address without its scheme. */
export function domainWord(reader: Reader, at: number): Found | null {
  const isDomain = wordAt(reader, at - 1) === '.' && isGlued(reader, at) && wordAt(reader, at + 1) === '/';
  return isDomain ? addressWord(reader, at) : null;
}

function name(reader: Reader, from: number, to: number): Found {
  return foundOne(mentionOf(reader, 'identifier', 'name', from, to, { reason: 'part of a name' }), to);
}
