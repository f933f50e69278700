/** The licence of the data, as LICENSE explains it; the code has its own. */
export const dataLicence = {
  /** In the list of SPDX. */
  id: 'CC0-1.0',
  title: 'CC0 1.0 Universal',
  url: 'https://creativecommons.org/publicdomain/zero/1.0/',
} as const;
