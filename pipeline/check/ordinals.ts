/** Order of points in Vietnamese documents (Decree 30/2020/NĐ-CP, Annex I): no f, j, w, z. */
const vietnamese = [...'abcdđeghiklmnopqrstuvxy'];
const latin = [...'abcdefghijklmnopqrstuvwxyz'];

/** A way of numbering: reads a label, and writes the label of a number. */
interface System {
  read(label: string): number | null;
  write(value: number): string;
}

const arabic: System = {
  read: (label) => (/^\d{1,4}$/.test(label) ? Number(label) : null),
  write: String,
};

const roman: System = {
  read: (label) => {
    if (!/^[IVXL]+$/.test(label)) return null;
    const value = readRoman(label);
    return writeRoman(value) === label ? value : null;
  },
  write: writeRoman,
};

/** The labels that a sequence would have if each followed the one before; null where no one system fits them all. */
export function ordinalSequence(
  labels: readonly string[],
  { mayRestart = false }: { mayRestart?: boolean } = {},
): string[] | null {
  const fitting = systems.flatMap((system) => {
    const values = labels.map((label) => system.read(label));
    return values.every((value) => value !== null) ? [follow(values, system, mayRestart)] : [];
  });
  // A list without `đ` counts in the Latin alphabet: it holds when one of the two alphabets makes it hold.
  return fitting.find((expected) => expected.every((label, index) => label === labels[index])) ?? fitting[0] ?? null;
}

/** The first label stands: a fragment of a report may begin anywhere. */
function follow(values: readonly number[], system: System, mayRestart: boolean): string[] {
  return values.map((value, index) => {
    if (index === 0 || (mayRestart && value === 1)) return system.write(value);
    return system.write((values[index - 1] as number) + 1);
  });
}

function lettered(letters: readonly string[]): System {
  return {
    read: (label) => (letters.includes(label) ? letters.indexOf(label) + 1 : null),
    write: (value) => letters[value - 1] ?? '?',
  };
}

function capital(letters: readonly string[]): System {
  return lettered(letters.map((letter) => letter.toUpperCase()));
}

const systems = [arabic, roman, ...[vietnamese, latin].flatMap((letters) => [lettered(letters), capital(letters)])];

const romanDigits: readonly [string, number][] = [
  ['L', 50],
  ['XL', 40],
  ['X', 10],
  ['IX', 9],
  ['V', 5],
  ['IV', 4],
  ['I', 1],
];

function readRoman(label: string): number {
  const sizes: Record<string, number> = { L: 50, X: 10, V: 5, I: 1 };
  const values = [...label].map((letter) => sizes[letter] as number);
  return values.reduce((result, value, index) => result + (value < (values[index + 1] ?? 0) ? -value : value), 0);
}

function writeRoman(value: number): string {
  let rest = value;
  let text = '';
  for (const [digits, size] of romanDigits) {
    while (rest >= size) {
      text += digits;
      rest -= size;
    }
  }
  return text;
}
