const LONGEST = 200;

/** What is wrong with the title of a new notitie; null when nothing is. */
export function titleProblem(title: string): 'missing' | 'tooLong' | null {
  const trimmed = title.trim();
  if (trimmed === '') return 'missing';
  return trimmed.length > LONGEST ? 'tooLong' : null;
}
