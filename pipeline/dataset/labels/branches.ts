const sectors = /^(?:sản xuất )?(?:nông nghiệp|trồng trọt|lâm nghiệp|thủy sản|thuỷ sản|chăn nuôi|nông, lâm nghiệp)$/iu;

/** Whether words only name a branch of farming. */
export function isSector(text: string): boolean {
  return sectors.test(text);
}
