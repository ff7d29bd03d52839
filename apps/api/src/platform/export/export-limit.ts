/** Rows of a file at most, which is more than any office has: a file is not paged. */
export const exportLimit = 20_000;
