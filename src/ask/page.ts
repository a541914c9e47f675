/** Which part of a long answer is asked for. */
export interface Paging {
  /** How many results; 20 where nothing is said. */
  readonly limit?: number | undefined;
  /** Counted from 1. */
  readonly page?: number | undefined;
}

/** Part of a long answer. */
export interface Page<T> {
  readonly results: readonly T[];
  readonly page: number;
  readonly limit: number;
  /** Whether there is a next page. */
  readonly more: boolean;
  /** How many results there are in all; null where counting them would take longer than finding these. */
  readonly total: number | null;
}

/** How many results a page has where nobody says. */
export const PAGE = 20;

/** Where a page begins, and how many results it has. */
export function rangeOf({ limit = PAGE, page = 1 }: Paging): { limit: number; page: number; offset: number } {
  return { limit, page, offset: (page - 1) * limit };
}

/** One page of a list that is at hand in full. */
export function pageOf<T>(all: readonly T[], paging: Paging): Page<T> {
  const { limit, page, offset } = rangeOf(paging);
  const results = all.slice(offset, offset + limit);
  return { results, page, limit, more: offset + limit < all.length, total: all.length };
}
