/** Which characters up to the end of the Vietnamese letters have a lower case: asking the engine for each takes longer. */
const capitals = Uint8Array.from({ length: 0x1f00 }, (_, code) => (hasLowerCase(code) ? 1 : 0));

/** Whether a UTF-16 code unit is a letter in upper case. */
export function isUpperCase(code: number): boolean {
  return code < capitals.length ? capitals[code] === 1 : hasLowerCase(code);
}

function hasLowerCase(code: number): boolean {
  const character = String.fromCharCode(code);
  return character !== character.toLowerCase();
}
